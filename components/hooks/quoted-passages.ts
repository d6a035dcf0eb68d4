import { distinctReasons } from '@/components/measure/evidence';
import type { Library } from '@/utils/matching/library';
import type { Match } from '@/utils/matching/types';
import type { Passage } from '@/utils/passages/passage';
import { type QuotedWords, selectorOfQuote } from '@/utils/passages/quoted-words';

/** Words a reason quotes, with what they are shown for. */
export interface QuotedPassage {
  readonly words: QuotedWords;
  readonly label: string;
}

/** The words of every reason told on the cards of these matches. */
export function quotedPassages(matches: readonly Match[], library: Library): QuotedPassage[] {
  return matches.flatMap(({ measureId, evidence }) => {
    const label = library.measures.get(measureId)?.measure.title;
    const quoted = distinctReasons(evidence).filter(({ quote }) => quote !== '');
    return label === undefined ? [] : quoted.map((words) => ({ words, label }));
  });
}

/** What the page is asked for: all of these, and at which the walk begins. Words that are not among them come first. */
export function passagesAt(
  all: readonly QuotedPassage[],
  words: QuotedWords,
): { readonly passages: readonly Passage[]; readonly at: number } {
  const known = all.findIndex((one) => one.words.phrase === words.phrase && one.words.quote === words.quote);
  const asked = known < 0 ? [{ words, label: words.phrase || words.quote }, ...all] : all;
  const passages = asked.map((one) => ({ selector: selectorOfQuote(one.words), label: one.label }));
  return { passages, at: Math.max(0, known) };
}
