/** A part of the searched snippets: indexed once, then only ever thinned out. */
import { buildInvertedIndex, type Field } from '../retrieval/build-index';
import type { InvertedIndex } from '../retrieval/inverted-index';
import type { Writing } from '../text/writing';
import { searchedFields, TELLING } from './searched-fields';
import type { Snippet } from './snippet';

export interface Segment {
  readonly postings: InvertedIndex;
  /** The texts of all as they are written, in the normal form, those that say what a snippet is about first. */
  readonly text: string;
  /** Where in `text` those of each begin, and after the last one where it ends. */
  readonly starts: Uint32Array;
  /** Where the telling ones end. */
  readonly tellingEnds: Uint32Array;
  /** `text` as it is read, a unit for a unit. */
  readonly read: string;
}

export function buildSegment(snippets: readonly Snippet[], writing: Writing): Segment {
  const documents = snippets.map((snippet) =>
    searchedFields(snippet).map(({ text, weight }) => ({ text: writing.written(text), weight })),
  );
  const starts = new Uint32Array(documents.length + 1);
  const tellingEnds = new Uint32Array(documents.length);
  const texts = documents.map((fields, document) => {
    const start = starts[document] as number;
    const text = joined(fields);
    tellingEnds[document] = start + joined(fields.filter(({ weight }) => weight >= TELLING)).length;
    starts[document + 1] = start + text.length;
    return text;
  });
  const text = texts.join('');
  const numbered = documents.map((fields) =>
    fields.map((field) => ({ ...field, text: writing.numbered(field.text) })),
  );
  return {
    ...{ postings: buildInvertedIndex(numbered), text, starts, tellingEnds },
    read: writing.readings.asRead(text),
  };
}

/** A space after each, so that nothing is found across two. */
const joined = (fields: readonly Field[]): string => fields.map(({ text }) => `${text} `).join('');

/** The snippet whose text stands at the place: binary search. */
export function documentAt({ starts }: Segment, place: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
