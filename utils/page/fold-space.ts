/** Characters without width that split words on screen nowhere, but would in a search: soft hyphen, ZWSP … */
const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** `\s` covers U+3000 (the indent of Chinese paragraphs) and the no-break space. */
const WHITE_SPACE = /\s+/g;

/** The text with zero-width characters dropped and every run of white space folded to one space, trimmed. */
export function foldSpace(text: string): string {
  return text.replace(ZERO_WIDTH, '').replace(WHITE_SPACE, ' ').trim();
}

/** What `withoutSpace` takes away. */
export const SPACE_RUNS = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/** The text without any white space: how two spellings of one title are compared. */
export function withoutSpace(text: string): string {
  return text.replace(SPACE_RUNS, '');
}
