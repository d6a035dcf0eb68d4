import type { Library } from '../matching/library';
import { matchWords } from '../matching/match-words';
import type { Snippet } from '../snippets/snippet';
import type { TopicOf } from './topic-groups';

/**
 * As many measures have a say in what a passage is about. The best alone may share a turn of phrase and no subject: words
 * on promises in place of papers are nearest to a measure on credit, and then to others on services and taxes.
 */
const VOTERS = 5;
/**
 * Share of the votes without which no topic is named: under 其他 a passage is looked at again, under a wrong heading it is
 * not. Of 86 passages put under topics by hand, 64 of them paragraphs of the judged pages, the leading topic was right for
 * 59 and wrong for 24; with this share it is 48 and 9, with .5 it would be 52 and 13, with .6 46 and 5.
 */
const MAJORITY = 0.55;

/**
 * Finds the topic of a snippet that has none of its own: of a measure the corpus's, of a passage that of the measures its
 * words are clearly about; null where they are about other matters, or about several.
 */
export function topicFinder({ index, measures }: Pick<Library, 'index' | 'measures'>): TopicOf {
  const topicOf = (measureId: string) => measures.get(measureId)?.measure.topics[0] ?? null;
  return (snippet: Snippet) => {
    if (snippet.kind === 'measure') return topicOf(snippet.measure.id);
    const votes = new Map<string | null, number>();
    let cast = 0;
    for (const { measureId, relevance } of matchWords(index, snippet.selector.exact).slice(0, VOTERS)) {
      const topic = topicOf(measureId);
      votes.set(topic, (votes.get(topic) ?? 0) + relevance);
      cast += relevance;
    }
    const [most] = [...votes].sort(([, a], [, b]) => b - a);
    return most && most[1] >= MAJORITY * cast ? most[0] : null;
  };
}
