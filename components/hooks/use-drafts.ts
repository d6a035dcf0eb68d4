import { useEffect, useState } from 'preact/hooks';
import {
  changeDraft,
  type DraftLibrary,
  removeDrafts,
  watchDrafts,
  writeDrafts,
} from '@/utils/browser/draft-store';
import { type MessageKey, t } from '@/utils/browser/i18n';
import type { ChangeFailure } from '@/utils/browser/record-library';
import { copyOfDraft, createDraft } from '@/utils/drafts/create-draft';
import type { Draft, DraftPart } from '@/utils/drafts/draft';
import { addingParts, draftTitleOf, renamingDraft } from '@/utils/drafts/edit-draft';
import { undoing } from '@/utils/drafts/undo-edit';
import type { Result } from '@/utils/result';
import type { Toaster } from './use-toast';

export interface Drafts {
  /** Empty until `loaded`. */
  readonly library: DraftLibrary;
  readonly loaded: boolean;
  /** Resolves to its id, or null where it could not be kept. A title of nothing but space becomes “未命名草稿”. */
  create(title: string, parts?: readonly DraftPart[]): Promise<string | null>;
  rename(draft: Draft, title: string): void;
  duplicate(draft: Draft): void;
  remove(draft: Draft): void;
  /** Puts parts at the end of a draft; `open`, where given, is offered by the toast. */
  append(draft: Draft, parts: readonly DraftPart[], open?: () => void): void;
}

const NONE: DraftLibrary = { sound: [], damaged: [] };
const newId = () => crypto.randomUUID();

const FAILURES: Readonly<Record<ChangeFailure, MessageKey>> = {
  'storage-full': 'draftStorageFull',
  'storage-failed': 'toastStorageFailed',
  'storage-busy': 'toastStorageBusy',
  'not-found': 'draftGone',
  unreadable: 'draftUnreadable',
};

/** What to say where a draft could not be changed. */
export function draftFailure(reason: ChangeFailure): string {
  return t(FAILURES[reason]);
}

/** All drafts. Every change can be undone from the toast, which also reports what went wrong. */
export function useDrafts({ show }: Pick<Toaster, 'show'>): Drafts {
  const [stored, setStored] = useState<DraftLibrary | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    watchDrafts(setStored, watching.signal);
    return () => watching.abort();
  }, []);

  const change = async <Value>(
    changing: Promise<Result<Value, ChangeFailure>>,
    onDone: (value: Value) => void = () => {},
  ) => {
    const result = await changing;
    if (result.ok) onDone(result.value);
    else show(draftFailure(result.reason));
    return result.ok;
  };
  const create: Drafts['create'] = async (title, parts = []) => {
    const draft = createDraft(draftTitleOf(title) || t('draftUntitled'), parts, new Date(), newId());
    return (await change(writeDrafts([draft]))) ? draft.id : null;
  };
  const rename: Drafts['rename'] = ({ id }, title) =>
    void change(changeDraft(id, renamingDraft(title), new Date()), ({ before, after }) => {
      if (before.title === after.title) return;
      const undo = () => void change(changeDraft(id, undoing(before, after), new Date()));
      show(t('draftRenamed', after.title), undo);
    });
  const duplicate: Drafts['duplicate'] = (draft) => {
    const copy = copyOfDraft(draft, t('draftCopyTitle', draft.title), new Date(), newId);
    const undo = () => void change(removeDrafts([copy.id]));
    void change(writeDrafts([copy]), () => show(t('draftDuplicated', copy.title), undo));
  };
  const remove: Drafts['remove'] = (draft) => {
    const undo = () => void change(writeDrafts([draft]));
    void change(removeDrafts([draft.id]), () => show(t('draftRemoved', draft.title), undo));
  };
  const append: Drafts['append'] = ({ id }, parts, open) =>
    void change(changeDraft(id, addingParts(parts, null), new Date()), ({ before, after }) => {
      const undo = () => void change(changeDraft(id, undoing(before, after), new Date()));
      const opening = open && { label: t('draftOpenIt'), run: open };
      show(t('draftAppended', parts.length, after.title), undo, opening);
    });
  const library = stored ?? NONE;
  return { library, loaded: stored !== null, create, rename, duplicate, remove, append };
}
