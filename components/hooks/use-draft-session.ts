import { useEffect, useRef, useState } from 'preact/hooks';
import { partName } from '@/components/drafts/part-name';
import type { DraftNews, DraftState } from '@/utils/browser/draft-listener';
import { DraftSession } from '@/utils/browser/draft-session';
import { t } from '@/utils/browser/i18n';
import { type DraftEdit, puttingBack } from '@/utils/drafts/edit-draft';
import { draftFailure } from './use-drafts';
import type { Toaster } from './use-toast';

export interface DraftWork extends DraftState {
  /** Does this now; `isUndo` where it takes back something. */
  edit(edit: DraftEdit, isUndo?: boolean): void;
  /** Writes into the title or a part what the reader made of the words that stood there. */
  type(into: string, before: string, text: string): void;
  /** Takes back the last step; resolves to whether there was one. */
  undo(): Promise<boolean>;
  /** Tries again to write what storage has refused. */
  write(): void;
  /** Brings back the draft that was deleted elsewhere. */
  restore(): void;
}

const LOADING: DraftState = {
  ...{ draft: undefined, missing: null, refused: null },
  ...{ canUndo: false, canRestore: false, isWriting: false },
};

/** Work on the draft with this id; what another window did to it, and what came to nothing, is told by toast. */
export function useDraftSession(id: string, { show }: Pick<Toaster, 'show'>): DraftWork {
  const [state, setState] = useState<DraftState>(LOADING);
  const session = useRef<DraftSession | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    const tell = (news: DraftNews) => {
      if (news.kind === 'merged') return show(t('draftMerged'));
      const { part, after } = news;
      const putBack = () => session.current?.edit(puttingBack(part, after));
      const name = partName(new Map())(part);
      show(t('draftTakenOut', name), undefined, { label: t('draftPutBack'), run: putBack });
    };
    const listener = {
      onChange: setState,
      onFailure: (reason: Parameters<typeof draftFailure>[0]) => show(draftFailure(reason)),
      onNews: tell,
    };
    setState(LOADING);
    session.current = new DraftSession(id, listener, watching.signal);
    return () => watching.abort();
  }, [id, show]);
  useUnloadGuard(state.isWriting);
  return {
    ...state,
    edit: (edit, isUndo) => session.current?.edit(edit, isUndo),
    type: (into, before, text) => session.current?.type(into, before, text),
    undo: async () => (await session.current?.undo()) ?? false,
    write: () => void session.current?.write(),
    restore: () => void session.current?.restore(),
  };
}

/** The browser asks before it closes a page on which something is not stored yet: mostly it is by the time it has asked. */
function useUnloadGuard(isWriting: boolean): void {
  useEffect(() => {
    if (!isWriting) return;
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isWriting]);
}
