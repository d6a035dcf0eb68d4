/** Names that readers give: of tags, folders and drafts. */

/**
 * What cannot be seen: it would part names that look the same, or turn one around. Lone surrogates are no characters. The
 * first is seen: the flag of a part of a country, spelled in tags, of which there are six at most (ISO 3166-2).
 */
const UNSEEN =
  /(\u{1f3f4}[\u{e0030}-\u{e007a}]{1,6}\u{e007f})|\p{Default_Ignorable_Code_Point}|\p{Surrogate}|[\ufff9-\ufffb]|(?!\s)\p{Cc}/gu;

/** A character of a script in which letters are joined or kept apart by what cannot be seen, as in Arabic and Hindi. */
const JOINING =
  /^[\p{scx=Arab}\p{scx=Syrc}\p{scx=Nkoo}\p{scx=Mong}\p{scx=Phag}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}]/u;

/** Where a mark without a shape of its own changes what is seen: the mark, what stands before it, what behind. */
const SHAPING: readonly (readonly [mark: RegExp, before: RegExp, after: RegExp])[] = [
  // A joined emoji: 👩‍💼.
  [/\u200d/, /(?:\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})$/u, /^\p{Extended_Pictographic}/u],
  // Drawn as text or as an emoji; a keycap.
  [/[\ufe0e\ufe0f]/, /\p{Extended_Pictographic}$/u, /^/],
  [/\ufe0f/, /[0-9#*]$/, /^\u20e3/],
  [/[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/u, /\p{Unified_Ideograph}$/u, /^/],
  [/[\u180b-\u180f]/, /\p{scx=Mong}$/u, /^/],
];

function isShaping(mark: string, at: number, text: string): boolean {
  // An emoji and its variant at most.
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text.slice(at + mark.length, at + mark.length + 2);
  if (SHAPING.some(([is, left, right]) => is.test(mark) && left.test(before) && right.test(after)))
    return true;
  if (!JOINING.test(Array.from(before).at(-1) ?? '')) return false;
  return mark === '\u200d' || (mark === '\u200c' && JOINING.test(after));
}

/** A pattern of braille without a dot is a space to everybody. */
const SPACE = /[\s\u2800]+/g;

/** The text in one line, without what cannot be seen; white space is folded and trimmed. */
export function lineOf(text: string): string {
  return text
    .replace(UNSEEN, (mark, flag: string | undefined, at: number) =>
      flag !== undefined || isShaping(mark, at, text) ? mark : '',
    )
    .replace(SPACE, ' ')
    .trim();
}

/** As much of the text as so many code points hold, cut where a character ends as it is seen: between no emoji's parts. */
export function beginningOf(text: string, longest: number): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  const withNext = characters.slice(0, longest + 1).join('');
  const seen = [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(withNext)];
  // One that is longer than all of it is cut all the same.
  const end = seen.at(-1)?.index || characters.slice(0, longest).join('').length;
  return withNext.slice(0, end);
}

/** The name as it is kept: in one line, no longer than so many code points; empty where nothing is left. */
export const keptName = (typed: string, longest: number): string =>
  beginningOf(lineOf(typed), longest).trim();

/** Which of the shapes of one character is meant. */
const VARIANTS = /[\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** What two spellings of one name have in common: neither case, width nor the variant of a character parts them. */
export const nameKey = (name: string): string =>
  lineOf(lineOf(name).normalize('NFKC').toLowerCase()).replace(VARIANTS, '');
