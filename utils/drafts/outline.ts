/** A draft's parts as an outline: each heading reaches as far as the next one that is no deeper. */
import { headingNumbers } from '../export/heading-numbers';
import type { Draft, DraftPart } from './draft';

export type HeadingPart = Extract<DraftPart, { kind: 'heading' }>;
export type ParagraphPart = Extract<DraftPart, { kind: 'paragraph' }>;
export type SnippetPart = Extract<DraftPart, { kind: 'snippet' }>;
type Parts = readonly DraftPart[];

/** Where the part with this id stands; -1 where it is gone. */
export const placeOf = (parts: Parts, id: string): number => parts.findIndex((part) => part.id === id);

/** Where what belongs to the part at this place ends: a heading with all that is under it, any other part by itself. */
export function endOfBlock(parts: Parts, at: number): number {
  const first = parts[at];
  if (first?.kind !== 'heading') return at + 1;
  const end = parts.findIndex(
    (part, place) => place > at && part.kind === 'heading' && part.level <= first.level,
  );
  return end < 0 ? parts.length : end;
}

/** Where the first heading from this place on stands, before `end`; `end` where there is none. */
export function firstHeadingFrom(parts: Parts, from: number, end: number): number {
  const at = parts.findIndex((part, place) => place >= from && place < end && part.kind === 'heading');
  return at < 0 ? end : at;
}

export interface OutlineRow {
  readonly part: DraftPart;
  /** Of a heading, as it will be exported: 一、 （一） 1. （1）; null for all else, and for a heading without words. */
  readonly number: string | null;
  /** How deep it stands: of a heading its level, of all else the level of the heading above it, 0 where there is none. */
  readonly depth: number;
}

/** The parts in their order, numbered. */
export function outlineRows(parts: Parts): OutlineRow[] {
  const numberOf = headingNumbers();
  let depth = 0;
  return parts.map((part) => {
    if (part.kind !== 'heading') return { part, number: null, depth };
    depth = part.level;
    return { part, number: part.text.trim() === '' ? null : numberOf(part.level), depth };
  });
}

/** The snippets named in a draft, kept or not. */
export function namedSnippets({ parts }: Draft): Set<string> {
  return new Set(parts.flatMap((part) => (part.kind === 'snippet' ? [part.snippetId] : [])));
}
