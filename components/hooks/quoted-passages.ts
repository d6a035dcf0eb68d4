import { distinctReasons } from '@/components/measure/evidence';
import type { Library } from '@/utils/matching/library';
import type { Match } from '@/utils/matching/types';
import type { Passage } from '@/utils/passages/passage';
import { type QuotedWords, selectorOfQuote } from '@/utils/passages/quoted-words';

/** Words a reason quotes, with what they are shown for. */
export interface QuotedPassage {
  readonly words: QuotedWords;
  readonly label: string;
  /** Whether they name the measure: words that it only shares are a stretch of characters, and may be half a word. */
  readonly isName: boolean;
}

/** The words of every reason told on the cards of these matches. */
export function quotedPassages(matches: readonly Match[], library: Library): QuotedPassage[] {
  return matches.flatMap(({ measureId, evidence }) => {
    const label = library.measures.get(measureId)?.measure.title;
    const quoted = distinctReasons(evidence).filter(({ quote }) => quote !== '');
    if (label === undefined) return [];
    return quoted.map((words) => ({ words, label, isName: words.tier !== 'related' }));
  });
}

/**
 * What the page is asked for: all of these that are names, and at which the walk begins. Words that are not among them, or
 * are none, are walked to only because they are asked for; the former come first.
 */
export function passagesAt(
  all: readonly QuotedPassage[],
  words: QuotedWords,
): { readonly passages: readonly Passage[]; readonly at: number } {
  const isAsked = (one: QuotedPassage) =>
    one.words.phrase === words.phrase && one.words.quote === words.quote;
  const walked = all.filter((one) => one.isName || isAsked(one));
  const known = walked.findIndex(isAsked);
  const asked = known < 0 ? [{ words, label: words.phrase || words.quote }, ...walked] : walked;
  const passages = asked.map((one) => ({ selector: selectorOfQuote(one.words), label: one.label }));
  return { passages, at: Math.max(0, known) };
}
