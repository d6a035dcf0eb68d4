import type { Snippet } from './snippet';

/** The paragraphs of a text: its lines, without the space around them. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/**
 * The words between quotation marks; those among them step down one level, as GB/T 15834 has it: “ ” become ‘ ’, and a pair
 * of those “ ”. A lone ’ is an apostrophe.
 */
export function inQuotationMarks(words: string): string {
  const inner = words.replace(/‘([^‘’]*)’|[“”]/g, (mark, within?: string) => {
    if (within !== undefined) return `“${within}”`;
    return mark === '“' ? '‘' : '’';
  });
  return `“${inner}”`;
}

/** What a snippet says, a line a paragraph: a measure's title and summary; a passage between quotation marks. */
export function citedLines(snippet: Snippet): string[] {
  if (snippet.kind === 'passage') return paragraphsOf(inQuotationMarks(snippet.selector.exact.trim()));
  const { title, summary } = snippet.measure;
  return [`${title}。${closedSentence(summary)}`];
}

/** The sentence with a full stop, unless it ends with a mark of its own. */
export const closedSentence = (sentence: string): string =>
  /[。！？…”]$/.test(sentence) ? sentence : `${sentence}。`;
