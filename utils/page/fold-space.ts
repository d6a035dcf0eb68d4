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

/** The text with small letters, and letters and digits of single width; every character keeps its place. */
export function plainLetters(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\p{Lu}/gu, (capital) => {
      const small = capital.toLowerCase();
      return small.length === capital.length ? small : capital;
    });
}
