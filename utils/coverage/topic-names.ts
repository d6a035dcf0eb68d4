/** Topics that a text calls by their own name. */
import type { Topic } from '../corpus/types';
import type { Passage } from '../matching/page-passages';
import type { Evidence } from '../matching/types';
import { normalText, originalSpan } from '../text/normalise';
import { quoteAround } from '../text/quote';

/** Shorter names (用地, 融资, 监管, 评价) are words of everything. Characters. */
const MIN_NAME_LENGTH = 4;

/** The names in a topic's label: 政府采购与招标投标 → 政府采购, 招标投标. */
export function namesOfTopic({ label }: Topic): string[] {
  return label.zh.split(/[与、]/).filter((name) => name.length >= MIN_NAME_LENGTH);
}

/** Where the text first says one of the topic's names; null where it says none. */
export function topicNameSaid(topic: Topic, passages: readonly Passage[]): Evidence | null {
  for (const name of namesOfTopic(topic)) {
    const wanted = normalText(name);
    for (const passage of passages) {
      const start = passage.normal.text.indexOf(wanted);
      if (start >= 0) return saidAt(passage, name, start, start + wanted.length);
    }
  }
  return null;
}

function saidAt({ text, normal }: Passage, term: string, start: number, end: number): Evidence {
  const { from, to } = originalSpan(normal, start, end);
  return { tier: 'exact', term, phrase: text.slice(from, to), quote: quoteAround(text, from, to) };
}
