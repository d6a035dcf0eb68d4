/**
 * What can be done to a draft, each as a change of whatever is stored at that moment: two windows that change different
 * parts of one draft lose nothing. An edit of what is gone, or that is done already, leaves the draft as it is.
 */
import { keptName } from '../text/kept-name';
import { mergedText } from '../text/merge-text';
import { type Draft, type DraftPart, HEADING_LEVELS } from './draft';
import { placeOf } from './outline';

/** What becomes of a draft; null where it stays as it is. */
export type DraftEdit = (draft: Draft) => Draft | null;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

/** The longest title, in characters: it heads the document and names the file. */
export const MAX_TITLE_LENGTH = 100;

/** The title as it is kept; empty where nothing is left of it. */
export const draftTitleOf = (typed: string): string => keptName(typed, MAX_TITLE_LENGTH);

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

/** Puts a part where it stood, right after the one with the id `after`; first where that is null. */
export const puttingBack =
  (part: DraftPart, after: string | null): DraftEdit =>
  (draft) =>
    after === null
      ? addingParts([part], draft.parts[0]?.id ?? null)(draft)
      : addingAfter([part], after)(draft);

const changingPart =
  (id: string, change: (part: DraftPart) => DraftPart | null): DraftEdit =>
  (draft) => {
    const at = placeOf(draft.parts, id);
    const part = draft.parts[at];
    const next = part && change(part);
    return next ? { ...draft, parts: draft.parts.with(at, next) } : null;
  };

/** What can be typed into: the title, or the part with this id. */
export const TITLE = 'title';

/** What stands there as it is kept; null where it is gone, or has no words of its own. */
export function wordsIn(draft: Draft, into: string): string | null {
  if (into === TITLE) return draft.title;
  const part = draft.parts[placeOf(draft.parts, into)];
  return part && part.kind !== 'snippet' ? part.text : null;
}

/**
 * What the reader makes of the words that stood there. Where others have been written there since, in another window, both
 * stay; see `merge-text.ts`.
 */
export const typing = (into: string, before: string, text: string): DraftEdit =>
  into === TITLE
    ? (draft) => renamingDraft(mergedText(draftTitleOf(before), draftTitleOf(text), draft.title))(draft)
    : changingPart(into, (part) => {
        if (part.kind === 'snippet') return null;
        const merged = mergedText(before, text, part.text);
        return merged === part.text ? null : ({ ...part, text: merged } satisfies DraftPart);
      });

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
