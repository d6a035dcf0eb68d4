/** The characters that are most of what anybody writes, and how to say in little room how each is read and written. */

/** Rows of GB 2312: level 1 in the order of pinyin, level 2 in that of radicals. */
const [FIRST_ROW, LAST_COMMON_ROW, LAST_ROW] = [0xb0, 0xd7, 0xf7];

/** GB 2312 level 1: 3,755 characters in the order of their pinyin. Every browser has the table. */
export const commonCharacters = (): string => charactersOfRows(LAST_COMMON_ROW);

/** All 6,763 characters of GB 2312, level 2 after level 1. */
export const standardCharacters = (): string => charactersOfRows(LAST_ROW);

function charactersOfRows(last: number): string {
  const bytes: number[] = [];
  for (let row = FIRST_ROW; row <= last; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  // The last five cells of level 1 are empty.
  return new TextDecoder('gb2312').decode(Uint8Array.from(bytes)).replace(/[^\u4e00-\u9fff]/g, '');
}

/** How characters are read: those of level 1 in its order, each syllable with how many it is repeated for; and others. */
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

/** Variants of characters (traditional forms, radicals), each with the character that stands for it. */
export interface PackedVariants {
  /** Along GB 2312: how many characters have none, then those of the next, `+` before each further one (發+髮). */
  readonly standard: string;
  /** `亻⺅ …`: a character that is not in GB 2312, and its variants. */
  readonly others: string;
}

/** @param stands variant → the character that stands for it */
export function packVariants(stands: ReadonlyMap<string, string>): PackedVariants {
  const variants = new Map<string, string[]>();
  for (const [variant, character] of stands)
    variants.set(character, [...(variants.get(character) ?? []), variant]);
  let standard = '';
  let without = 0;
  for (const character of standardCharacters()) {
    const own = variants.get(character);
    variants.delete(character);
    if (own) standard += `${without || ''}${own.join('+')}`;
    without = own ? 0 : without + 1;
  }
  const others = [...variants].map(([character, own]) => character + own.join(''));
  return { standard, others: others.join(' ') };
}

/** Variant → the character that stands for it. */
export function unpackVariants({ standard, others }: PackedVariants): Map<string, string> {
  const characters = standardCharacters();
  const stands = new Map<string, string>();
  let at = -1;
  for (const [, without, further, variant = ''] of standard.matchAll(/(\d+)|(\+)?([^\d+])/gu)) {
    if (without !== undefined) at += Number(without);
    else {
      if (further === undefined) at += 1;
      stands.set(variant, characters.charAt(at));
    }
  }
  for (const [character = '', ...own] of others.split(' ').map((group) => [...group]))
    for (const variant of own) stands.set(variant, character);
  return stands;
}
