/** Classes of characters, by code unit: tests that run once a character, so no regular expressions. */

/** A unit of private use: in normal text, a Chinese character beyond the basic plane. */
export const isPrivate = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff;

/** Chinese characters, as normal text has them: one unit each. */
export const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || (code >= 0xe000 && code <= 0xfaff);

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Latin letters (with accents) in lower case, and digits. */
export const isWordCharacter = (code: number): boolean =>
  isDigit(code) || (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f && code !== 0xf7);

const BREAKS = new Set([...'。！？；，：．!?;,:\n\r\t|｜│'].map((char) => char.charCodeAt(0)));

/** Marks that part one statement from the next: what stands on either side never forms one term. */
export const isBreak = (code: number): boolean => BREAKS.has(code);

/** Marks that end a sentence, for cutting quotes. */
export const isSentenceEnd = (char: string): boolean => '。！？；!?;\n\r'.includes(char);
