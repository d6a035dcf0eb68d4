/**
 * What can be done to a draft, each as a change of whatever is stored at that moment: two windows that change different
 * parts of one draft lose nothing. An edit of what is gone, or that is done already, leaves the draft as it is.
 */
import { foldSpace } from '../page/fold-space';
import { type Draft, type DraftPart, HEADING_LEVELS } from './draft';
import { placeOf } from './outline';

/** What becomes of a draft; null where it stays as it is. */
export type DraftEdit = (draft: Draft) => Draft | null;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

/** The longest title, in characters: it heads the document and names the file. */
export const MAX_TITLE_LENGTH = 100;

/** The title as it is kept; empty where nothing is left of it. */
export const draftTitleOf = (typed: string): string =>
  Array.from(foldSpace(typed)).slice(0, MAX_TITLE_LENGTH).join('').trim();

/** To a new title; a title of nothing but space changes nothing. */
export const renamingDraft =
  (typed: string): DraftEdit =>
  (draft) => {
    const title = draftTitleOf(typed);
    return title === '' || title === draft.title ? null : { ...draft, title };
  };

/** Puts parts before the one with the id `before`; at the end where it is null or gone. */
export const addingParts =
  (added: readonly DraftPart[], before: string | null): DraftEdit =>
  (draft) => {
    const fresh = added.filter(({ id }) => placeOf(draft.parts, id) < 0);
    if (fresh.length === 0) return null;
    const at = before === null ? -1 : placeOf(draft.parts, before);
    return { ...draft, parts: draft.parts.toSpliced(at < 0 ? draft.parts.length : at, 0, ...fresh) };
  };

/** Puts parts right after the one with the id `after`; at the end where it is null or gone. */
export const addingAfter =
  (added: readonly DraftPart[], after: string | null): DraftEdit =>
  (draft) => {
    const at = after === null ? -1 : placeOf(draft.parts, after);
    return addingParts(added, at < 0 ? null : (draft.parts[at + 1]?.id ?? null))(draft);
  };

const changingPart =
  (id: string, change: (part: DraftPart) => DraftPart | null): DraftEdit =>
  (draft) => {
    const at = placeOf(draft.parts, id);
    const part = draft.parts[at];
    const next = part && change(part);
    return next ? { ...draft, parts: draft.parts.with(at, next) } : null;
  };

/** The words of a heading or paragraph. */
export const writingPart = (id: string, text: string): DraftEdit =>
  changingPart(id, (part) =>
    part.kind === 'snippet' || part.text === text ? null : ({ ...part, text } satisfies DraftPart),
  );

/** The level so many deeper, within those there are. */
export function shiftedLevel(level: HeadingLevel, by: number): HeadingLevel {
  const at = HEADING_LEVELS.indexOf(level) + by;
  return HEADING_LEVELS[Math.min(Math.max(at, 0), HEADING_LEVELS.length - 1)] ?? level;
}

/** Of this heading alone: those under it stay at theirs. */
export const levellingPart = (id: string, level: HeadingLevel): DraftEdit =>
  changingPart(id, (part) =>
    part.kind !== 'heading' || part.level === level ? null : ({ ...part, level } satisfies DraftPart),
  );

/** Makes a paragraph of a heading. */
export const asParagraph = (id: string): DraftEdit =>
  changingPart(id, (part) => (part.kind === 'heading' ? { kind: 'paragraph', id, text: part.text } : null));

/** Takes out one part; what stands under a heading stays, and falls under the heading before. */
export const removingPart =
  (id: string): DraftEdit =>
  (draft) =>
    placeOf(draft.parts, id) < 0 ? null : { ...draft, parts: draft.parts.filter((part) => part.id !== id) };
