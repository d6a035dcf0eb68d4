import type { Snippet } from './snippet';

/** The paragraphs of a text: its lines, without the space around them. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/**
 * The paragraphs of the words, in quotation marks as GB/T 15834—2011 has them (4.8.3): each paragraph opens with one, the
 * last alone closes with one, and those among the words step down one level.
 */
export function quotedParagraphs(words: string): string[] {
  const paragraphs = paragraphsOf(innerMarks(words)).map((line) => `“${line}`);
  return [...paragraphs.slice(0, -1), `${paragraphs.at(-1) ?? '“'}”`];
}

/** “ ” become ‘ ’, and a pair of those “ ”. A lone ’ is an apostrophe. */
function innerMarks(words: string): string {
  return words.replace(/‘([^‘’]*)’|[“”]/g, (mark, within?: string) => {
    if (within !== undefined) return `“${within}”`;
    return mark === '“' ? '‘' : '’';
  });
}

/** What a snippet says, a line a paragraph: a measure's title and summary; a passage between quotation marks. */
export function citedLines(snippet: Snippet): string[] {
  if (snippet.kind === 'passage') return quotedParagraphs(snippet.selector.exact);
  const { title, summary } = snippet.measure;
  return [`${title}。${closedSentence(summary)}`];
}

/** The sentence with a full stop, unless it ends with a mark of its own. */
export const closedSentence = (sentence: string): string =>
  /[。！？…”]$/.test(sentence) ? sentence : `${sentence}。`;
