import { useEffect, useRef, useState } from 'preact/hooks';
import { DraftSession, type DraftState } from '@/utils/browser/draft-session';
import type { DraftEdit } from '@/utils/drafts/edit-draft';
import { draftFailure } from './use-drafts';
import type { Toaster } from './use-toast';

export interface DraftWork extends DraftState {
  /** Does this now; `typed` names what is typed into, where the edit writes. */
  edit(edit: DraftEdit, typed?: string): void;
  /** Takes back the last step; resolves to whether there was one. */
  undo(): Promise<boolean>;
}

const LOADING: DraftState = { draft: undefined, canUndo: false };

/** Work on the draft with this id; what could not be written is told by toast. */
export function useDraftSession(id: string, { show }: Pick<Toaster, 'show'>): DraftWork {
  const [state, setState] = useState<DraftState>(LOADING);
  const session = useRef<DraftSession | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    setState(LOADING);
    session.current = new DraftSession(id, setState, (reason) => show(draftFailure(reason)), watching.signal);
    return () => watching.abort();
  }, [id, show]);
  return {
    ...state,
    edit: (edit, typed) => session.current?.edit(edit, typed),
    undo: async () => (await session.current?.undo()) ?? false,
  };
}
