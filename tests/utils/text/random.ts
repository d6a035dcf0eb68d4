/** Numbers that look random and are the same each time (mulberry32), from 0 up to, not including, 1. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A string of up to `longest` characters of the alphabet, which may hold surrogate pairs. */
export function randomText(random: () => number, alphabet: readonly string[], longest: number): string {
  const length = Math.floor(random() * (longest + 1));
  return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)] ?? '').join('');
}
