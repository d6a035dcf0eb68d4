/** Lists of numbers by key, one after the other in one typed array: four bytes an item, twenty or so a key. */
import { GrowingArray } from './growing-array';
import { type KeyTable, KeyTableBuilder, ordinalOf } from './key-table';

export interface KeyedLists {
  readonly keys: KeyTable;
  /** The list of the key with ordinal k lies from `offsets[k]` to `offsets[k + 1]`. */
  readonly offsets: Uint32Array;
  readonly items: Uint32Array;
}

const NOTHING = new Uint32Array(0);

/** The items of the key in the order they were added, none where there is no such key; a view, not a copy. */
export function listOf({ keys, offsets, items }: KeyedLists, key: number): Uint32Array {
  const ordinal = ordinalOf(keys, key);
  return ordinal < 0 ? NOTHING : items.subarray(offsets[ordinal], offsets[ordinal + 1]);
}

/** Lists that are still added to, in any order of keys. */
export class KeyedListsBuilder {
  private readonly keys = new KeyTableBuilder();
  private readonly keyOf = new GrowingArray(new Uint32Array(64));
  private readonly items = new GrowingArray(new Uint32Array(64));
  /** Last item + 1 by key. */
  private readonly last: number[] = [];

  /** Adds the item to the key's list, unless it is the last one there. */
  add(key: number, item: number): void {
    const ordinal = this.keys.add(key);
    if (this.last[ordinal] === item + 1) return;
    this.last[ordinal] = item + 1;
    this.keyOf.push(ordinal);
    this.items.push(item);
  }

  /** The lists, by a counting sort: items stay in order. */
  finish(): KeyedLists {
    const { keys, ordinals, size } = this.keys;
    const [keyOf, added] = [this.keyOf.view(), this.items.view()];
    const offsets = offsetsOf(keyOf, size);
    const next = offsets.slice();
    const items = new Uint32Array(added.length);
    for (let at = 0; at < added.length; at++) {
      const key = keyOf[at] as number;
      const place = next[key] as number;
      items[place] = added[at] as number;
      next[key] = place + 1;
    }
    return { keys: { keys, ordinals, size }, offsets, items };
  }
}

/** Where the run of each group starts once its members lie together; after the last one, where it ends. */
export function offsetsOf(groupOf: Uint32Array, groups: number): Uint32Array {
  const offsets = new Uint32Array(groups + 1);
  for (let at = 0; at < groupOf.length; at++) {
    const group = (groupOf[at] as number) + 1;
    offsets[group] = (offsets[group] as number) + 1;
  }
  for (let group = 0; group < groups; group++)
    offsets[group + 1] = (offsets[group + 1] as number) + (offsets[group] as number);
  return offsets;
}
