/** Characters that mean something in Markdown (CommonMark and GitHub's tables, strikes and footnotes). */
const MARKS = /[\\`*_[\]<>#|~]/g;
/** What would open a list, a rule or an underlined heading where a line begins. */
const LINE_START = /^(\s*)([-+=]|\d{1,9}(?=[.)]))/;
/** `&amp;` as a page wrote it: a reader of Markdown would take it for `&`. No name in HTML is longer. */
const ENTITY = /&(?=#?[a-z0-9]{1,31};)/gi;

/**
 * The text as Markdown that shows it as it is, on one line: white space is folded, since a line break may end a
 * paragraph, and four spaces at its start begin code.
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(MARKS, '\\$&').replace(ENTITY, '\\&').replace(LINE_START, escapeStart);
}

function escapeStart(_: string, space: string, mark: string): string {
  return /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`;
}

/** The address as a link in Markdown, showing itself; plain text where it is none that can stand between `<` and `>`. */
export function markdownAddress(address: string): string {
  return /^https?:\/\/[^\s<>]+$/i.test(address) ? `<${address}>` : escapeMarkdown(address);
}
