import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { movedPlace } from '@/utils/text/merge-text';

export interface TypedField {
  /** What stands in it. */
  readonly value: string;
  readonly events: {
    readonly ref: RefObject<HTMLTextAreaElement>;
    onInput(event: InputEvent): void;
  };
}

export interface TypedFieldOptions {
  /** As it is kept: it may change under the reader, from another window. */
  readonly text: string;
  /** What a text may not have is taken out of what was typed. */
  tidy?(typed: string): string;
  /** `before`: what stood in the field until then. */
  onText(text: string, before: string): void;
}

const asTyped = (typed: string) => typed;

/**
 * A field whose text may change under the reader: the caret stays where it is in the words. While an input method
 * composes, the field is left alone and nothing is told of it; what others wrote meanwhile is merged when it is done.
 */
export function useTypedField({ text, tidy = asTyped, onText }: TypedFieldOptions): TypedField {
  const ref = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const value = composing.current && ref.current ? ref.current.value : text;
  const known = useRef(value);
  const caret = caretIn(ref.current, value);
  if (!composing.current) known.current = value;
  useLayoutEffect(() => {
    if (caret) ref.current?.setSelectionRange(...caret);
  });
  const onInput = ({ currentTarget, isComposing }: InputEvent) => {
    composing.current = isComposing;
    const typed = tidy((currentTarget as HTMLTextAreaElement).value);
    // Its height goes by what stands in it.
    if (isComposing || typed === known.current) return redraw(0);
    onText(typed, known.current);
    known.current = typed;
  };
  return { value, events: { ref, onInput } };
}

/** Where the caret of the field that has the focus is to stand once this is its text; null where it stays by itself. */
function caretIn(field: HTMLTextAreaElement | null, next: string): [start: number, end: number] | null {
  if (!field || field !== document.activeElement || field.value === next) return null;
  const { value, selectionStart, selectionEnd } = field;
  return [movedPlace(selectionStart, value, next), movedPlace(selectionEnd, value, next)];
}
