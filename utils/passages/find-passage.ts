/**
 * Finds words of a page again, as Hypothesis does: by themselves, told apart by what stands around them, and where the
 * page has changed, by what is most like them.
 */
import { plainLetters, withoutSpace } from '../page/fold-space';
import type { Walk } from '../page/walk-page';
import type { TextQuoteSelector } from '../snippets/snippet';
import { type ChangedWords, findChanged } from './find-changed';
import { occurrences } from './occurrences';
import type { PageWords, WordSpan } from './page-words';

/** How far to either side surroundings are compared. Characters without white space; what selectors carry. */
const CONTEXT = 32;

/** So many characters are their own proof: no page says a sentence of this length twice with different meaning. */
const TELLING = 16;

/** Of the surroundings a selector names, this much must still stand there for a short word to be the one meant. */
const LEAST_CONTEXT = 0.25;

/**
 * Where the selector's words stand, in the surroundings most like those it names; the first of several alike. Null where
 * they stand nowhere, or, being short, only in other surroundings: that is another passage.
 */
export function findPassage({ text }: Pick<PageWords, 'text'>, selector: TextQuoteSelector): WordSpan | null {
  const { exact, prefix, suffix } = squeezed(selector);
  if (exact === '') return null;
  const named = prefix.length + suffix.length;
  const needed = exact.length >= TELLING ? 0 : Math.ceil(named * LEAST_CONTEXT);
  let best: WordSpan | null = null;
  let most = needed - 1;
  for (const start of occurrences(text, exact)) {
    const end = start + exact.length;
    const alike = alikeBefore(text, start, prefix) + alikeAfter(text, end, suffix);
    if (alike > most) [best, most] = [{ start, end }, alike];
    if (alike === named) break;
  }
  return best;
}

/** How much of its surroundings goes into the search for a changed passage. Characters without white space. */
const CHANGED_CONTEXT = 12;

/** Where words most like the selector's stand; null where nothing is like them. Takes time in proportion to the text. */
export function* findChangedPassage(
  { text }: Pick<PageWords, 'text'>,
  selector: TextQuoteSelector,
): Walk<ChangedWords | null> {
  const { exact, prefix, suffix } = squeezed(selector);
  if (exact === '') return null;
  const [before, after] = [prefix.slice(-CHANGED_CONTEXT), suffix.slice(0, CHANGED_CONTEXT)];
  const core = { start: before.length, end: before.length + exact.length };
  const isTelling = exact.length >= TELLING;
  const pattern = plainLetters(before + exact + after);
  return yield* findChanged(plainLetters(text), { pattern, core, isTelling });
}

function squeezed({ exact, prefix, suffix }: TextQuoteSelector): TextQuoteSelector {
  return {
    exact: withoutSpace(exact),
    prefix: withoutSpace(prefix).slice(-CONTEXT),
    suffix: withoutSpace(suffix).slice(0, CONTEXT),
  };
}

function alikeBefore(text: string, end: number, prefix: string): number {
  let alike = 0;
  while (alike < prefix.length && text.charAt(end - 1 - alike) === prefix.at(-1 - alike)) alike += 1;
  return alike;
}

function alikeAfter(text: string, start: number, suffix: string): number {
  let alike = 0;
  while (alike < suffix.length && text.charAt(start + alike) === suffix.charAt(alike)) alike += 1;
  return alike;
}
