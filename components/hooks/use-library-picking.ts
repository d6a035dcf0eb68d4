import { useMemo, useState } from 'preact/hooks';
import { allPicked, NOTHING_PICKED, pickedOf, pickedUpTo, toggled } from '@/utils/snippets/picked';
import type { Snippet } from '@/utils/snippets/snippet';

export interface LibraryPicking {
  readonly ids: ReadonlySet<string>;
  /** Those of the picked that are listed, in their order: what is done is done to these. */
  readonly picked: readonly Snippet[];
  /** `range`: with everything from the last one picked. */
  pick(id: string, range: boolean): void;
  pickAll(): void;
  clear(): void;
}

/** Which of the listed snippets are picked. */
export function useLibraryPicking(listed: readonly Snippet[]): LibraryPicking {
  const [state, setState] = useState(NOTHING_PICKED);
  const picked = useMemo(() => (state.ids.size === 0 ? [] : pickedOf(state, listed)), [state, listed]);
  const order = () => listed.map(({ id }) => id);
  return {
    ids: state.ids,
    picked,
    pick: (id, range) =>
      setState((before) => (range ? pickedUpTo(before, id, order()) : toggled(before, id))),
    pickAll: () => setState((before) => allPicked(before, order())),
    clear: () => setState(NOTHING_PICKED),
  };
}
