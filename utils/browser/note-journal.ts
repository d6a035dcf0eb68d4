/**
 * What is being typed into notes and not stored yet. Storing takes a few steps, which a window that is being closed does not
 * wait for; this is written at once, in the page's own storage, and stored when next a window opens.
 */

const PREFIX = 'unsaved-note:';

/** Notes by the id of their snippet. */
export function unsavedNotes(): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (let at = 0; at < localStorage.length; at++) {
    const key = localStorage.key(at);
    const note = key?.startsWith(PREFIX) ? localStorage.getItem(key) : null;
    if (key && note !== null) notes.set(key.slice(PREFIX.length), note);
  }
  return notes;
}

/** Notes it for the case that the window closes. Where that storage is full or forbidden, storing soon is all there is. */
export function noteUnsaved(id: string, note: string): void {
  try {
    localStorage.setItem(PREFIX + id, note);
  } catch {
    // The note itself is stored in a moment.
  }
}

/** This is stored; what has been typed since, in whatever window, still waits. */
export function forgetUnsaved(id: string, note: string): void {
  if (localStorage.getItem(PREFIX + id) === note) localStorage.removeItem(PREFIX + id);
}
