/**
 * A map from 32-bit keys to the numbers 0, 1, 2 … in the order of their first appearance. Open addressing with linear
 * probing over two typed arrays: eight bytes a slot, no objects.
 */
export interface KeyTable {
  /** Key by slot; meaningful only where `ordinals` is not 0. */
  readonly keys: Uint32Array;
  /** Ordinal + 1 by slot, 0 for an empty one. */
  readonly ordinals: Uint32Array;
  readonly size: number;
}

/** More than this share of the slots taken, and probing gets long. 0 to 1; Knuth 6.4: 1.5 probes for a hit at 0.5. */
const MAX_LOAD = 0.5;

const SMALLEST = 16;

/** Multiplicative hashing (Knuth 6.4) by 2³² over the golden ratio: bigrams differ mostly in their low bits. */
const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 8) & mask;

/** The ordinal of the key, or -1 where the table has none. */
export function ordinalOf({ keys, ordinals }: KeyTable, key: number): number {
  const mask = keys.length - 1;
  for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
    const ordinal = ordinals[slot] as number;
    if (ordinal === 0) return -1;
    if (keys[slot] === key) return ordinal - 1;
  }
}

/** A table that grows. */
export class KeyTableBuilder implements KeyTable {
  keys: Uint32Array;
  ordinals: Uint32Array;
  size = 0;

  /** `expected` keys find room without the table having to grow. */
  constructor(expected = 0) {
    let slots = SMALLEST;
    while (slots * MAX_LOAD < expected) slots *= 2;
    this.keys = new Uint32Array(slots);
    this.ordinals = new Uint32Array(slots);
  }

  /** The ordinal of the key, a new one where it was not known. */
  add(key: number): number {
    if (this.size >= this.keys.length * MAX_LOAD) this.grow();
    const mask = this.keys.length - 1;
    let slot = slotOf(key, mask);
    while (this.ordinals[slot] !== 0) {
      if (this.keys[slot] === key) return (this.ordinals[slot] as number) - 1;
      slot = (slot + 1) & mask;
    }
    this.keys[slot] = key;
    this.size += 1;
    this.ordinals[slot] = this.size;
    return this.size - 1;
  }

  /** The ordinal of the key, or -1. */
  find(key: number): number {
    return ordinalOf(this, key);
  }

  /** All keys, by ordinal. */
  keysInOrder(): Uint32Array {
    const inOrder = new Uint32Array(this.size);
    this.ordinals.forEach((ordinal, slot) => {
      if (ordinal > 0) inOrder[ordinal - 1] = this.keys[slot] as number;
    });
    return inOrder;
  }

  private grow(): void {
    const { keys, ordinals } = this;
    const mask = keys.length * 2 - 1;
    this.keys = new Uint32Array(keys.length * 2);
    this.ordinals = new Uint32Array(keys.length * 2);
    for (let from = 0; from < keys.length; from++) {
      if (ordinals[from] === 0) continue;
      let slot = slotOf(keys[from] as number, mask);
      while (this.ordinals[slot] !== 0) slot = (slot + 1) & mask;
      this.keys[slot] = keys[from] as number;
      this.ordinals[slot] = ordinals[from] as number;
    }
  }
}
