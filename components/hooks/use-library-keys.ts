import { keyOf, plainKey } from '@/utils/plain-key';
import type { Snippet } from '@/utils/snippets/snippet';
import { isTyping } from './use-keyboard';
import { cardOf, STEPS, type Steps } from './use-roving';

export interface LibraryKeys {
  readonly listed: readonly Snippet[];
  focusAt(index: number): void;
  /** ArrowUp on the first. */
  onLeave(): void;
  pick(id: string, range: boolean): void;
  pickAll(): void;
  /** Whether anything was picked. */
  clearPicks(): boolean;
  /** Alt with an arrow key. */
  move(snippet: Snippet, by: 1 | -1): void;
  copy(snippet: Snippet): void;
  remove(snippet: Snippet): void;
}

/** How many cards a page key passes: about what a screen shows. */
const PAGE = 6;

const LIBRARY_STEPS: Steps = {
  ...STEPS,
  PageDown: (at, length) => Math.min(at + PAGE, length - 1),
  PageUp: (at) => Math.max(at - PAGE, 0),
};

/** The keys of the library's list, for its `keydown`. */
export function libraryKeyDown(keys: LibraryKeys): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || isTyping(event)) return;
    const card = cardOf(event.target as Element, 'snippet');
    const at = keys.listed.findIndex(({ id }) => id === card?.dataset.snippet);
    const snippet = keys.listed[at];
    if (!snippet) return;
    if (isDone(event, snippet, at, keys)) event.preventDefault();
  };
}

function isDone(event: KeyboardEvent, snippet: Snippet, at: number, keys: LibraryKeys): boolean {
  const key = plainKey(event);
  if (key === null) return isChordDone(event, snippet, keys);
  const next = LIBRARY_STEPS[key]?.(at, keys.listed.length);
  if (next !== undefined) {
    goTo(next, event.shiftKey, snippet, keys);
    return true;
  }
  // A key held down moves on, but does what else it does once.
  return !event.repeat && isActionDone(key, event.shiftKey, snippet, keys);
}

function goTo(next: number, picking: boolean, snippet: Snippet, keys: LibraryKeys): void {
  const target = keys.listed[next];
  if (picking && target) {
    keys.pick(snippet.id, true);
    keys.pick(target.id, true);
  }
  if (next < 0) keys.onLeave();
  else keys.focusAt(next);
}

/** The delete key of a Mac calls itself Backspace. */
const DELETE_KEYS: readonly string[] = ['Delete', 'Backspace'];

function isActionDone(key: string, shift: boolean, snippet: Snippet, keys: LibraryKeys): boolean {
  if (DELETE_KEYS.includes(key)) keys.remove(snippet);
  else if (key === 'c') keys.copy(snippet);
  else if (key === 'x') keys.pick(snippet.id, shift);
  else if (key === 'Escape') return keys.clearPicks();
  else return false;
  return true;
}

const CHORD_STEPS: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

/** Which way Alt with an arrow key moves what has the focus in an order by hand; null for any other key. */
export function reorderStep({ altKey, ctrlKey, metaKey, key }: KeyboardEvent): 1 | -1 | null {
  return altKey && !ctrlKey && !metaKey ? (CHORD_STEPS[key] ?? null) : null;
}

function isChordDone(event: KeyboardEvent, snippet: Snippet, keys: LibraryKeys): boolean {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (isCommand && keyOf(event) === 'a') {
    keys.pickAll();
    return true;
  }
  const by = reorderStep(event);
  if (by === null) return false;
  keys.move(snippet, by);
  return true;
}
