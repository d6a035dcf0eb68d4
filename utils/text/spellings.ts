/** What was typed in pinyin, parted into syllables: in full, by initials (容缺受理 → rqsl), and anything between. */
import { lengthsRead } from './pinyin';
import { lengthsOfCharacter, type Readings } from './readings';

/** One way to part what was typed, each part standing for a character. */
export type Spelling = readonly SpelledPart[];

export interface SpelledPart {
  readonly start: number;
  readonly length: number;
}

/** Syllables by their first letter. */
export type SyllableTable = ReadonlyMap<string, readonly string[]>;

export function syllableTable(readings: Readings): SyllableTable {
  const groups = new Map<string, string[]>();
  for (const syllable of readings.syllables) {
    const letter = syllable.charAt(0);
    groups.set(letter, [...(groups.get(letter) ?? []), syllable]);
  }
  return groups;
}

/** Beginnings that are followed at a time: of anananan there are more with every letter. */
const MOST_OPEN = 64;

/** How much less likely than the likeliest a spelling may be: xian is 先 and 西安, but no x·i·an. */
const LEEWAY = 1;

/** The likeliest ways to read what was typed, fewest and fullest syllables first, and its letters as so many initials. */
export function spellingsOf(typed: string, table: SyllableTable, readings: Readings): Spelling[] {
  const found: { readonly parts: Spelling; readonly cost: number }[] = [];
  let best = Number.POSITIVE_INFINITY;
  let open: Spelling[] = [[]];
  for (let count = 0; open.length > 0 && count <= best + LEEWAY; count++) {
    const next: Spelling[] = [];
    for (const parts of open) {
      const start = endOf(parts);
      if (start === typed.length) found.push({ parts, cost: costOf(typed, parts, table) });
      else
        for (const length of lengthsAt(typed, start, table, readings))
          next.push([...parts, { start, length }]);
    }
    best = found.reduce((least, { cost }) => Math.min(least, cost), best);
    open = next.slice(0, MOST_OPEN);
  }
  const likely = found.filter(({ cost }) => cost <= best + LEEWAY).sort((a, b) => a.cost - b.cost);
  return withAbbreviation(
    typed,
    likely.map(({ parts }) => parts),
    table,
    readings,
  );
}

/** Its syllables, and one more for each that is not whole. */
function costOf(typed: string, parts: Spelling, table: SyllableTable): number {
  const isWhole = ({ start, length }: SpelledPart) =>
    table.get(typed.charAt(start))?.includes(typed.slice(start, start + length)) ?? true;
  return parts.length + parts.filter((part) => !isWhole(part)).length;
}

/** Letters that are all initials may be an abbreviation, whatever else they spell: ban is 办, or 不安宁. */
function withAbbreviation(
  typed: string,
  spellings: readonly Spelling[],
  table: SyllableTable,
  readings: Readings,
): Spelling[] {
  const letters = Array.from({ length: typed.length }, (_, start) => ({ start, length: 1 }));
  const isOne = letters.every(({ start }) => lengthsAt(typed, start, table, readings).length > 0);
  const isKnown = spellings.some(({ length }) => length === typed.length);
  return isOne && !isKnown ? [...spellings, letters] : [...spellings];
}

const endOf = (parts: Spelling): number => {
  const last = parts.at(-1);
  return last ? last.start + last.length : 0;
};

/** How many letters at the position may stand for one character, whichever; the longest first. */
function lengthsAt(typed: string, position: number, table: SyllableTable, readings: Readings): number[] {
  const character = typed.charAt(position);
  if (readings.has(character)) return [1];
  let lengths = 0;
  for (const syllable of table.get(character) ?? []) lengths |= lengthsRead(typed, position, syllable);
  return LENGTHS.filter((length) => (lengths >> length) & 1);
}

/** Of syllables, zhuang is the longest. */
const LENGTHS = [6, 5, 4, 3, 2, 1];

/** As many characters as a set of bits has room for. */
const MOST_BITS = 31;

/** Finds in text, as it is read, what was typed in any of some ways: calls `visit` with where each begins and ends. */
export type FindSpelled = (read: string, visit: (start: number, end: number) => number) => void;

/**
 * Looks for all spellings at once, in one walk over the text, by bits (Baeza-Yates and Gonnet 1992, “Shift-And”): bit n says
 * that what precedes reads as the first n parts. What `visit` answers is where the walk goes on.
 */
export function spelledFinder(
  typed: string,
  spellings: readonly Spelling[],
  readings: Readings,
): FindSpelled {
  const automata = packed(spellings).map((group) => automatonOf(typed, group, readings));
  return (read, visit) => {
    for (const automaton of automata) walk(read, automaton, visit);
  };
}

interface Automaton {
  /** The bits of first parts, and of last ones. */
  readonly firsts: number;
  readonly lasts: number;
  /** By the bit of its last part, how many parts a spelling has. */
  readonly lengths: ReadonlyMap<number, number>;
  /** The bits of the parts that a unit of text may be read as. */
  partsOf(unit: number): number;
}

/** The spellings in groups that have room in a set of bits each; one that has none by itself is left out. */
function packed(spellings: readonly Spelling[]): Spelling[][] {
  const groups: Spelling[][] = [];
  let room = 0;
  for (const spelling of spellings) {
    if (spelling.length > MOST_BITS) continue;
    if (spelling.length > room) {
      groups.push([]);
      room = MOST_BITS;
    }
    groups.at(-1)?.push(spelling);
    room -= spelling.length;
  }
  return groups;
}

/** Not found out yet: more bits than there are. */
const UNKNOWN = -1;

function automatonOf(typed: string, spellings: readonly Spelling[], readings: Readings): Automaton {
  const parts = spellings.flat();
  const lengths = new Map<number, number>();
  let firsts = 0;
  let end = 0;
  for (const { length } of spellings) {
    firsts |= 1 << end;
    end += length;
    lengths.set(end - 1, length);
  }
  const lasts = [...lengths.keys()].reduce((bits, bit) => bits | (1 << bit), 0);
  const known = new Int32Array(0x10000).fill(UNKNOWN);
  const find = (unit: number): number => {
    const character = readings.at(unit);
    return parts.reduce((bits, { start, length }, at) => {
      const isRead = (lengthsOfCharacter(typed, start, character) >> length) & 1;
      return bits | (isRead << at);
    }, 0);
  };
  const partsOf = (unit: number): number => {
    if (known[unit] === UNKNOWN) known[unit] = find(unit);
    return known[unit] as number;
  };
  return { firsts, lasts, lengths, partsOf };
}

function walk(
  read: string,
  { firsts, lasts, lengths, partsOf }: Automaton,
  visit: (start: number, end: number) => number,
): void {
  let bits = 0;
  for (let at = 0; at < read.length; at++) {
    bits = ((bits << 1) | firsts) & partsOf(read.charCodeAt(at));
    if ((bits & lasts) === 0) continue;
    const last = 31 - Math.clz32(bits & lasts);
    at = visit(at + 1 - (lengths.get(last) as number), at + 1) - 1;
    bits = 0;
  }
}
