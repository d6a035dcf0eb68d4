import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/browser/i18n';
import { forgetUnsaved, noteUnsaved, unsavedNotes } from '@/utils/browser/note-journal';
import { changeSnippet } from '@/utils/browser/snippet-store';
import { type SnippetChange, settingNote, writingNote } from '@/utils/snippets/edit-snippet';
import type { Toaster } from './use-toast';
import { type TypedField, useTypedField } from './use-typed-field';

/** How long after the last key a note is stored, in milliseconds: a pause between words. */
const PAUSE = 400;

export type NoteState = 'stored' | 'storing' | 'failed';

/** What was typed, and what stood in the field when it was begun. */
interface Typing {
  readonly before: string;
  readonly text: string;
}

export interface Note extends TypedField {
  /** Null where nothing has been typed yet. */
  readonly state: NoteState | null;
  /** Stores at once what has been typed. */
  flush(): void;
}

/**
 * A note as it is being written: stored when the typing pauses, the field is left, or the window goes away. `focused`: the
 * cursor goes there when it appears.
 */
export function useLibraryNote(id: string, stored: string, focused: boolean): Note {
  /** Null where the note is as it is stored. */
  const [typed, setTyped] = useState<string | null>(null);
  const [state, setState] = useState<NoteState | null>(null);
  const waiting = useRef<Typing | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const flush = () => {
    clearTimeout(timer.current);
    const sent = waiting.current;
    if (sent === null) return;
    waiting.current = null;
    void storeNote(id, sent.text, writingNote(sent.before, sent.text)).then((isStored) => {
      const isLatest = waiting.current === null;
      // To be tried again when the field is left, or with what has been typed since.
      if (!isStored) waiting.current = { before: sent.before, text: waiting.current?.text ?? sent.text };
      if (isLatest) setState(isStored ? 'stored' : 'failed');
    });
  };
  const onText = (text: string, before: string) => {
    setTyped(text);
    setState('storing');
    waiting.current = { before: waiting.current?.before ?? before, text };
    noteUnsaved(id, text);
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE);
  };
  // What is stored is followed again once that is news: until then it is older than what was typed.
  useEffect(() => {
    if (waiting.current === null) setTyped(null);
  }, [stored]);
  const { value, events } = useTypedField({ text: typed ?? stored, onText });
  useEffect(() => {
    if (focused) events.ref.current?.focus();
  }, [focused]);
  useEffect(() => {
    const leaving = new AbortController();
    window.addEventListener('pagehide', flush, { signal: leaving.signal });
    document.addEventListener('visibilitychange', flush, { signal: leaving.signal });
    return () => {
      leaving.abort();
      flush();
    };
  }, [id]);
  return { value, events, state, flush };
}

/** Whether it is stored; what is not stays noted for the next window. A note of what is gone has nowhere to go. */
async function storeNote(id: string, text: string, change: SnippetChange): Promise<boolean> {
  const result = await changeSnippet(id, change);
  const isSettled = result.ok || result.reason === 'not-found';
  if (isSettled) forgetUnsaved(id, text);
  return isSettled;
}

/** Stores what was typed in a window that closed before it was stored, and says so. */
export function useUnsavedNotes({ show }: Pick<Toaster, 'show'>): void {
  useEffect(() => {
    const notes = [...unsavedNotes()];
    void Promise.all(notes.map(([id, text]) => storeNote(id, text, settingNote(text)))).then((stored) => {
      const count = stored.filter(Boolean).length;
      if (count > 0) show(t('toastNotesRecovered', count));
    });
  }, [show]);
}
