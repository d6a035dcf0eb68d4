import { useMemo, useState } from 'preact/hooks';
import { levelName } from '@/components/drafts/level-names';
import { type OutlineAct, outlineAct } from '@/components/drafts/outline-keys';
import { t } from '@/utils/browser/i18n';
import { headingPart, paragraphPart, snippetPart } from '@/utils/drafts/create-draft';
import type { Draft, DraftPart } from '@/utils/drafts/draft';
import {
  addingAfter,
  addingParts,
  asParagraph,
  type DraftEdit,
  type HeadingLevel,
  levellingPart,
  removingPart,
  shiftedLevel,
} from '@/utils/drafts/edit-draft';
import { movingPart, movingStep } from '@/utils/drafts/move-part';
import { endOfBlock, type OutlineRow, outlineRows, placeOf } from '@/utils/drafts/outline';
import { undoing } from '@/utils/drafts/undo-edit';
import { pressOf } from './outline-press';
import type { DraftWork } from './use-draft-session';
import type { Dragged, DropPlace } from './use-outline-drag';
import { type OutlineFocus, useOutlineFocus } from './use-outline-focus';
import type { Toaster } from './use-toast';

export interface Outline {
  readonly rows: readonly OutlineRow[];
  readonly focus: OutlineFocus;
  /** What was done last, for those who do not see it. */
  readonly status: string;
  /** At the end. */
  addHeading(): void;
  addParagraph(): void;
  /** After the part that had the focus last, else at the end; the focus stays where it is. */
  addSnippet(snippetId: string, title: string): void;
  write(id: string, text: string, before: string): void;
  setLevel(id: string, level: HeadingLevel): void;
  move(id: string, by: 1 | -1): void;
  remove(id: string): void;
  drop(dragged: Dragged, place: DropPlace): void;
  undo(): void;
  onKeyDown(event: KeyboardEvent): void;
}

const newId = () => crypto.randomUUID();

/** What a reader does in an outline, by keys, buttons and dragging; every act is told. */
export function useOutline(
  draft: Draft,
  work: DraftWork,
  nameOf: (part: DraftPart) => string,
  { show }: Pick<Toaster, 'show'>,
): Outline {
  const { parts } = draft;
  const rows = useMemo(() => outlineRows(parts), [parts]);
  const focus = useOutlineFocus(useMemo(() => parts.map(({ id }) => id), [parts]));
  const [status, tell] = useState('');

  const addAfter = (part: DraftPart, after: string | null) => {
    work.edit(addingAfter([part], after));
    focus.toRow(part.id);
  };
  /** At the level of the heading above, behind its section: of what stands there a heading takes nothing. */
  const addHeadingBelow = (id: string) => {
    const at = parts.findLastIndex((part, place) => part.kind === 'heading' && place <= placeOf(parts, id));
    const above = parts[at];
    const level = above?.kind === 'heading' ? above.level : 1;
    addAfter(headingPart(newId(), level), above ? (parts[endOfBlock(parts, at) - 1]?.id ?? null) : null);
  };
  const addHeading = () => addHeadingBelow(parts.at(-1)?.id ?? '');
  const addParagraph = () => addAfter(paragraphPart(newId()), null);
  const addSnippet: Outline['addSnippet'] = (snippetId, title) => {
    const part = snippetPart(newId(), snippetId);
    work.edit(addingAfter([part], focus.latest()));
    focus.mark(part.id);
    tell(t('draftPicked', title));
  };
  const setLevel: Outline['setLevel'] = (id, level) => {
    const next = done(levellingPart(id, level));
    const row = next && outlineRows(next.parts).find(({ part }) => part.id === id);
    if (row) tell(t('draftLevelNow', levelName(level), row.number ?? ''));
  };
  const place = (id: string, edit: DraftEdit) => {
    const next = done(edit);
    if (next) tell(t('draftPartMoved', placeOf(next.parts, id) + 1, next.parts.length));
    else tell(t('draftPartStays'));
  };
  const move: Outline['move'] = (id, by) => {
    place(id, movingStep(id, by));
    focus.toRow(id);
  };
  const remove = (id: string, towards: 1 | -1 = 1) => {
    const at = placeOf(parts, id);
    const part = parts[at];
    const next = done(removingPart(id));
    if (!part || !next) return;
    focus.toRow((parts[at + towards] ?? parts[at - towards])?.id ?? null);
    const isBlank = part.kind !== 'snippet' && part.text.trim() === '';
    if (!isBlank) show(t('draftPartRemoved', nameOf(part)), () => work.edit(undoing(draft, next), true));
  };
  const drop: Outline['drop'] = (dragged, { id, edge }) => {
    const before = edge === 'after' && id !== null ? (parts[placeOf(parts, id) + 1]?.id ?? null) : id;
    if (dragged.kind === 'draft-part') return place(dragged.id, movingPart(dragged.id, before));
    const part = snippetPart(newId(), dragged.snippetId);
    work.edit(addingParts([part], before));
    focus.mark(part.id);
    tell(t('draftPicked', nameOf(part)));
  };
  const undo = () =>
    void work.undo().then((undone) => tell(t(undone ? 'draftUndone' : 'draftNothingToUndo')));
  /** Does it now, and answers the draft after it; null where it changes nothing. */
  const done = (edit: DraftEdit): Draft | null => {
    const next = edit(draft);
    if (next) work.edit(edit);
    return next;
  };

  const acts: Readonly<Record<OutlineAct, (part: DraftPart, at: number) => void>> = {
    previous: (_, at) => at > 0 && focus.toRow(parts[at - 1]?.id ?? null),
    next: (_, at) => at < parts.length - 1 && focus.toRow(parts[at + 1]?.id ?? null),
    'move-up': ({ id }) => move(id, -1),
    'move-down': ({ id }) => move(id, 1),
    deeper: (part) => part.kind === 'heading' && setLevel(part.id, shiftedLevel(part.level, 1)),
    higher: (part) => part.kind === 'heading' && setLevel(part.id, shiftedLevel(part.level, -1)),
    release: () => {
      focus.release();
      tell(t('draftTabReleased'));
    },
    'add-heading': ({ id }) => addHeadingBelow(id),
    'add-paragraph': ({ id }) => addAfter(paragraphPart(newId()), id),
    'as-paragraph': ({ id }) => {
      done(asParagraph(id));
      focus.toRow(id);
      tell(t('draftNowParagraph'));
    },
    'remove-back': ({ id }) => remove(id, -1),
    remove: ({ id }) => remove(id),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const press = pressOf(event, parts, focus);
    const act = press && outlineAct(press);
    if (!press || !act) return;
    event.preventDefault();
    // What this key means here is nobody else's business: Escape closes no sheet.
    event.stopPropagation();
    acts[act](press.part, placeOf(parts, press.part.id));
  };
  const write: Outline['write'] = (id, text, before) => {
    focus.hold(id);
    work.type(id, before, text);
  };
  const edits = { addHeading, addParagraph, addSnippet, write, setLevel, move, remove, drop, undo };
  return { rows, focus, status, ...edits, onKeyDown };
}
