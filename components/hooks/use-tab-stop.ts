import { useState } from 'preact/hooks';
import type { CardKind } from './use-roving';

export interface TabStop {
  /** Id of the one card that Tab reaches: the last one that had the focus, else the first. */
  readonly stop: string | undefined;
  onFocusIn(event: FocusEvent): void;
}

/** One tab stop for a list of cards, however long: arrow keys do the rest. */
export function useTabStop(ids: readonly string[], kind: CardKind = 'measure'): TabStop {
  const [focused, setFocused] = useState('');
  const onFocusIn = ({ target }: FocusEvent) =>
    setFocused((target as Element).closest<HTMLElement>(`[data-${kind}]`)?.dataset[kind] ?? '');
  return { stop: ids.includes(focused) ? focused : ids[0], onFocusIn };
}
