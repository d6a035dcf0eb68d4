import type { Field } from '../retrieval/build-index';
import type { Snippet } from './snippet';

/** What a word counts by where it stands: a title or a tag says what it is about, the rest where it is from. */
const WEIGHT = { title: 3, tag: 3, note: 2, quote: 1, source: 0.6 } as const;

/** The texts of a snippet that are searched, the most telling first. */
export function searchedFields(snippet: Snippet): Field[] {
  const field = (weight: number) => (text: string) => ({ text, weight });
  return [
    ...titlesOf(snippet).map(field(WEIGHT.title)),
    ...snippet.tags.map(field(WEIGHT.tag)),
    ...[snippet.note].map(field(WEIGHT.note)),
    ...quotesOf(snippet).map(field(WEIGHT.quote)),
    ...sourcesOf(snippet).map(field(WEIGHT.source)),
  ].filter(({ text }) => text !== '');
}

/** From this weight on a field says what a snippet is about. */
export const TELLING = WEIGHT.note;

const titlesOf = (snippet: Snippet): string[] =>
  snippet.kind === 'measure' ? [snippet.measure.title] : [snippet.page.title];

const quotesOf = (snippet: Snippet): string[] =>
  snippet.kind === 'measure' ? [snippet.measure.summary] : [snippet.selector.exact];

function sourcesOf(snippet: Snippet): string[] {
  if (snippet.kind === 'passage') return [snippet.page.site];
  const { section, caseTitle, place } = snippet.measure;
  return [section, caseTitle, place, snippet.foundOn?.title ?? '', snippet.foundOn?.site ?? ''];
}

/** Whether searching cannot tell the two apart: only the reader's own words ever change. */
export function saysTheSame(one: Snippet, other: Snippet): boolean {
  if (one === other) return true;
  const texts = [one, other].map((snippet) =>
    searchedFields(snippet)
      .map(({ text }) => text)
      .join('\n'),
  );
  return texts[0] === texts[1];
}
