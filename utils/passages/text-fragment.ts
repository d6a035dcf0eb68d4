/** Links that lead a browser to words of a page: text fragments, of the URL Fragment Text Directives. */
import type { TextQuoteSelector } from '../snippets/snippet';

/**
 * Words longer than this, in characters, are named by how they begin and end: addresses have their limits, and of a long
 * passage some character has changed sooner or later.
 */
const LONGEST_WHOLE = 120;

/** How much of their beginning and end is named then: more than a phrase that stands on the page twice. */
const END_LENGTH = 24;

/** Words shorter than this are told apart by what stands around them, of which this much is named. Characters. */
const NEEDS_CONTEXT = 30;
const CONTEXT_LENGTH = 12;

/** What stands for itself in an address but has a meaning in a directive: `,` and `&` are encoded anyway, `-` is not. */
const encoded = (words: string): string => encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');

/** `text=[prefix-,]start[,end][,-suffix]`, or null where there are no words to look for. */
export function textDirective({ exact, prefix, suffix }: TextQuoteSelector): string | null {
  const lines = linesOf(exact);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isWhole = lines.length === 1 && !isLongerThan(first, LONGEST_WHOLE);
  const words = isWhole ? [first] : [beginningOf(first, END_LENGTH), endOf(last, END_LENGTH)];
  const isShort = isWhole && !isLongerThan(first, NEEDS_CONTEXT - 1);
  const before = isShort ? endOf(linesOf(prefix).at(-1) ?? '', CONTEXT_LENGTH) : '';
  const after = isShort ? beginningOf(linesOf(suffix)[0] ?? '', CONTEXT_LENGTH) : '';
  return `text=${[
    ...(before === '' ? [] : [`${encoded(before)}-`]),
    ...words.map(encoded),
    ...(after === '' ? [] : [`-${encoded(after)}`]),
  ].join(',')}`;
}

/** The address with the directive, in place of any it had; the address alone where there are no words to look for. */
export function linkToPassage(address: string, selector: TextQuoteSelector): string {
  const directive = textDirective(selector);
  const [page = '', ...rest] = address.split('#');
  const fragment = rest.join('#').replace(/:~:.*$/s, '');
  const plain = fragment === '' ? page : `${page}#${fragment}`;
  return directive === null ? plain : `${page}#${fragment}:~:${directive}`;
}

/** A browser looks for each end of a range within one block of the page. */
const linesOf = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const isLongerThan = (text: string, length: number): boolean =>
  Array.from(text.slice(0, 2 * length + 1)).length > length;
// A character takes two code units at the most: no more of a long text is parted into characters.
const beginningOf = (text: string, length: number): string =>
  Array.from(text.slice(0, 2 * length))
    .slice(0, length)
    .join('')
    .trim();
const endOf = (text: string, length: number): string =>
  Array.from(text.slice(-2 * length))
    .slice(-length)
    .join('')
    .trim();
