/** The characters that are most of what anybody writes, and how to say of each how it is read in little room. */

/** GB 2312 level 1, rows 16 to 55: 3,755 characters in the order of their pinyin. Every browser has the table. */
export function commonCharacters(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  // The last five cells of the last row are empty.
  return new TextDecoder('gb2312').decode(Uint8Array.from(bytes.slice(0, -EMPTY_CELLS * 2)));
}

const EMPTY_CELLS = 5;

/** How characters are read: those of GB 2312 in its order, each syllable with how many it is repeated for; and others. */
export interface PackedReadings {
  /** `a2 ai13 an9 …` */
  readonly common: string;
  /** Syllable → the other characters read so. */
  readonly others: Readonly<Record<string, string>>;
}

/** Packs the readings of common characters and of others; `syllableOf` says how a character is mostly read. */
export function packReadings(
  others: Iterable<string>,
  syllableOf: (character: string) => string,
): PackedReadings {
  const common = commonCharacters();
  const runs: { syllable: string; length: number }[] = [];
  for (const character of common) {
    const syllable = syllableOf(character);
    const last = runs.at(-1);
    if (last?.syllable === syllable) last.length += 1;
    else runs.push({ syllable, length: 1 });
  }
  const rest = [...new Set(others)].filter((character) => !common.includes(character));
  return {
    common: runs.map(({ syllable, length }) => `${syllable}${length}`).join(' '),
    others: grouped(rest.map((character) => [syllableOf(character), character])),
  };
}

/** Syllable → all characters that are read so. */
export function unpackReadings({ common, others }: PackedReadings): Record<string, string> {
  const characters = commonCharacters();
  const entries: [string, string][] = [];
  let at = 0;
  for (const run of common.split(' ')) {
    const length = Number.parseInt(run.replace(/^[a-z]+/, ''), 10);
    entries.push([run.replace(/\d+/, ''), characters.slice(at, at + length)]);
    at += length;
  }
  return grouped([...entries, ...Object.entries(others)]);
}

function grouped(entries: readonly (readonly [key: string, text: string])[]): Record<string, string> {
  const groups: Record<string, string> = {};
  for (const [key, text] of entries) groups[key] = (groups[key] ?? '') + text;
  return groups;
}
