import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { plainKey } from '@/utils/plain-key';
import { tagsCompleting } from '@/utils/snippets/complete-tag';
import { type KnownTag, tagsIn } from '@/utils/snippets/tags';
import type { Writing } from '@/utils/text/writing';
import { useQuery } from './use-query';

export interface TagInputOptions {
  /** Those set already. */
  readonly tags: readonly string[];
  readonly known: readonly KnownTag[];
  /** Null while it is not loaded: tags can be typed, and are not completed. */
  readonly writing: Writing | null;
  /** Whether the cursor goes into the field when it appears. */
  readonly focused: boolean;
  onAdd(tags: readonly string[]): void;
  /** Backspace in the empty field. */
  onRemoveLast(): void;
}

export interface TagInput {
  readonly text: string;
  readonly field: RefObject<HTMLInputElement>;
  /** What holds the completions. */
  readonly list: RefObject<HTMLDivElement>;
  readonly completions: readonly KnownTag[];
  /** Place among the completions of the one chosen by the arrow keys, -1 for none. */
  readonly chosen: number;
  /** `composing`: an input method has not finished this text. */
  setText(text: string, composing: boolean): void;
  /** Adds what has been typed. */
  commit(): void;
  add(tag: string): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** As many as can be taken in at a glance. */
const MOST_COMPLETIONS = 6;

/** A field for tags: Enter or a comma adds, arrow keys choose a completion, Escape closes the list. */
export function useTagInput(options: TagInputOptions): TagInput {
  const { tags, known, writing, focused, onAdd, onRemoveLast } = options;
  const { text, query, setText: writeText } = useQuery();
  const [chosen, choose] = useState(-1);
  const [closed, setClosed] = useState(false);
  const completions =
    closed || writing === null ? [] : tagsCompleting(query, known, tags, writing, MOST_COMPLETIONS);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const isOpen = completions.length > 0;
  // Before another key can come: it would be lost.
  useLayoutEffect(() => {
    if (focused) field.current?.focus();
  }, []);
  // At the end of a list they would be out of sight. jsdom lays nothing out and lacks this.
  useEffect(() => {
    if (isOpen) list.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen]);
  const setText = (next: string, composing = false) => {
    writeText(next, composing);
    choose(-1);
    setClosed(false);
  };
  const add = (typed: string) => {
    const added = tagsIn(typed);
    if (added.length > 0) onAdd(added);
    setText('');
  };
  const steps: Readonly<Record<string, () => void>> = {
    ArrowDown: () => choose((chosen + 1) % completions.length),
    ArrowUp: () => choose((chosen <= 0 ? completions.length : chosen) - 1),
    Escape: () => setClosed(true),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = plainKey(event);
    const step = completions.length > 0 ? steps[key ?? ''] : undefined;
    if (step) step();
    else if (key === 'Enter') add(completions[chosen]?.tag ?? text);
    else if (key === 'Backspace' && text === '') onRemoveLast();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onText = (next: string, composing: boolean) =>
    !composing && /[,，;；、]\s*$/.test(next) ? add(next) : setText(next, composing);
  return { text, field, list, completions, chosen, setText: onText, commit: () => add(text), add, onKeyDown };
}
