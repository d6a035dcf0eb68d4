import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { movedPlace } from '@/utils/drafts/merge-text';

export interface TypedField {
  /** What stands in it. */
  readonly value: string;
  readonly events: {
    readonly ref: RefObject<HTMLTextAreaElement>;
    onInput(event: InputEvent): void;
    onCompositionStart(): void;
    onCompositionEnd(): void;
  };
}

/**
 * A field whose text may change under the reader, from another window: the caret stays where it is in the words, and what an
 * input method composes is left alone until it is done. `onText` is told what stood in the field before, too.
 */
export function useTypedField(
  text: string,
  tidy: (typed: string) => string,
  onText: (text: string, before: string) => void,
): TypedField {
  const ref = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const value = composing.current && ref.current ? ref.current.value : text;
  const known = useRef(value);
  const caret = caretIn(ref.current, value);
  known.current = value;
  useLayoutEffect(() => {
    if (caret) ref.current?.setSelectionRange(...caret);
  });
  return {
    value,
    events: {
      ref,
      onInput: ({ currentTarget }) => {
        const typed = tidy((currentTarget as HTMLTextAreaElement).value);
        onText(typed, known.current);
        known.current = typed;
      },
      onCompositionStart: () => {
        composing.current = true;
      },
      onCompositionEnd: () => {
        composing.current = false;
        redraw(0);
      },
    },
  };
}

/** Where the caret of the field that has the focus is to stand once this is its text; null where it stays by itself. */
function caretIn(field: HTMLTextAreaElement | null, next: string): [start: number, end: number] | null {
  if (!field || field !== document.activeElement || field.value === next) return null;
  const { value, selectionStart, selectionEnd } = field;
  return [movedPlace(selectionStart, value, next), movedPlace(selectionEnd, value, next)];
}
