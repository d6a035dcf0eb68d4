/** How official documents number their parts: 第一章, 一、, （一）. Arabic numbers also number lists, so not these. */
const PART_NUMBER =
  /^(?:第[一二三四五六七八九十百]+[章节編编部]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/;
/** A line with a full stop, or ending as an enumeration does, is a sentence. */
const SENTENCE = /[。！？；]|[，、：:;,]$/;
/** Longest line taken for a heading, in characters; numbered headings of work plans stay below 40. */
const MAX_HEADING_CHARACTERS = 40;

/** Whether a line not marked up as a heading reads as one: short, no sentence, and numbered or all bold. */
export function isHeading(text: string, bold: boolean): boolean {
  if (text.length > MAX_HEADING_CHARACTERS || SENTENCE.test(text)) return false;
  return bold || PART_NUMBER.test(text);
}

/** Whether the line is the numbered heading of a part, and so never a page's title. */
export function isPartHeading(text: string): boolean {
  return PART_NUMBER.test(text);
}
