import { foldSpace } from '../page/fold-space';
import { citedLines } from './cited-words';
import type { Snippet } from './snippet';
import { entryText, sourceEntry } from './source-entry';

/**
 * The snippets with numbers in brackets, and under them the list of their sources: GB/T 7714—2015, numeric style. A source
 * has one number, however often it is named.
 */
export function numberedCitations(snippets: readonly Snippet[]): string {
  const numbers = new Map<string, number>();
  const numberOf = (entry: string) => {
    const number = numbers.get(entry) ?? numbers.size + 1;
    numbers.set(entry, number);
    return number;
  };
  const cited = snippets.map((snippet) => {
    const number = numberOf(entryText(sourceEntry(snippet)));
    return `${citedLines(snippet).join('\n')}[${number}]`;
  });
  const list = [...numbers].map(([entry, number]) => `[${number}] ${foldSpace(entry)}`);
  return [...cited, list.join('\n')].filter(Boolean).join('\n\n');
}
