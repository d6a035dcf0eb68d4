/** The first letters of how text is read, which is how people abbreviate it: 容缺受理 → rqsl. */
import { lengthsRead } from './pinyin';
import { lengthsOfCharacter, type Readings } from './readings';

/** Stands for a character that nobody knows how to read. */
const UNREAD = 0x3f;

export interface InitialsTable {
  /** By code unit: the first letter of the usual reading, the character itself where it is a letter, a digit or a space. */
  readonly usual: Uint8Array;
  /** The first letter of another reading (行 → h), where there is one; else the usual one. */
  readonly other: Uint8Array;
  /** Syllables by their first letter. */
  readonly syllables: ReadonlyMap<string, readonly string[]>;
}

export function initialsTable(readings: Readings): InitialsTable {
  const usual = new Uint8Array(0x10000).fill(UNREAD);
  for (let code = 0; code < 0x80; code++) usual[code] = code;
  const other = usual.slice();
  for (const [character, syllables] of readings) {
    const letters = [...new Set(syllables.map((syllable) => syllable.charCodeAt(0)))];
    usual[character.charCodeAt(0)] = letters[0] ?? UNREAD;
    other[character.charCodeAt(0)] = letters[1] ?? letters[0] ?? UNREAD;
  }
  return { usual, other, syllables: byFirstLetter(readings) };
}

function byFirstLetter(readings: Readings): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const syllable of new Set([...readings.values()].flat())) {
    const letter = syllable.charAt(0);
    groups.set(letter, [...(groups.get(letter) ?? []), syllable]);
  }
  return groups;
}

const ascii = new TextDecoder('latin1');

/** The initials of normal text, one for each of its characters. */
export function initialsOf(text: string, letters: Uint8Array): string {
  const codes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = letters[text.charCodeAt(at)] as number;
  return ascii.decode(codes);
}

/** One way to part what was typed into syllables, each of which stands for a character. */
export interface Spelling {
  /** The initials of the characters: `rongqsl` → rqsl. */
  readonly initials: string;
  /** Where in what was typed each character is, and how many letters it takes. */
  readonly parts: readonly SpelledPart[];
}

export interface SpelledPart {
  readonly start: number;
  readonly length: number;
}

/** Beginnings that are followed at a time: of anananan there are more with every letter. */
const MOST_OPEN = 64;

/** How much less likely than the likeliest a spelling may be: xian is 先 and 西安, but no x·i·an. */
const LEEWAY = 1;

/** The likeliest ways to read what was typed, fewest and fullest syllables first, and its letters as so many initials. */
export function spellingsOf(typed: string, table: InitialsTable, readings: Readings): Spelling[] {
  const found: { readonly parts: Spelling['parts']; readonly cost: number }[] = [];
  let best = Number.POSITIVE_INFINITY;
  let open: Spelling['parts'][] = [[]];
  for (let count = 0; open.length > 0 && count <= best + LEEWAY; count++) {
    const next: Spelling['parts'][] = [];
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
  ).map((parts) => ({
    initials: initialsAt(typed, parts, table),
    parts,
  }));
}

/** Its syllables, and one more for each that is not whole. */
function costOf(typed: string, parts: Spelling['parts'], { syllables }: InitialsTable): number {
  const isWhole = ({ start, length }: SpelledPart) =>
    syllables.get(typed.charAt(start))?.includes(typed.slice(start, start + length)) ?? true;
  return parts.length + parts.filter((part) => !isWhole(part)).length;
}

/** Letters that are all initials may be an abbreviation, whatever else they spell: ban is 办, or 不安宁. */
function withAbbreviation(
  typed: string,
  spellings: readonly Spelling['parts'][],
  table: InitialsTable,
  readings: Readings,
): Spelling['parts'][] {
  const letters = Array.from(typed, (_, start) => ({ start, length: 1 }));
  const isOne = letters.every(({ start }) => lengthsAt(typed, start, table, readings).length > 0);
  const isKnown = spellings.some(({ length }) => length === typed.length);
  return isOne && !isKnown ? [...spellings, letters] : [...spellings];
}

const endOf = (parts: Spelling['parts']): number => {
  const last = parts.at(-1);
  return last ? last.start + last.length : 0;
};

function initialsAt(typed: string, parts: Spelling['parts'], { usual }: InitialsTable): string {
  return String.fromCharCode(...parts.map(({ start }) => usual[typed.charCodeAt(start)] as number));
}

/** How many letters at the position may stand for one character, whichever; the longest first. */
function lengthsAt(
  typed: string,
  position: number,
  { syllables }: InitialsTable,
  readings: Readings,
): number[] {
  const character = typed.charAt(position);
  if (readings.has(character)) return [1];
  let lengths = 0;
  for (const syllable of syllables.get(character) ?? []) lengths |= lengthsRead(typed, position, syllable);
  return LENGTHS.filter((length) => (lengths >> length) & 1);
}

/** Of syllables, zhuang is the longest. */
const LENGTHS = [6, 5, 4, 3, 2, 1];

/** Whether the character of this code unit can be what a part of the spelling stands for. */
export type Fits = (part: SpelledPart, code: number) => boolean;

/** Not found out yet, or the answer plus one. */
const UNKNOWN = 0;

/** The answers for what was typed, each found out when it is first asked: long texts ask the same thing all the time. */
export function fittingCharacters(typed: string, readings: Readings): Fits {
  const known = new Map<number, Uint8Array>();
  const find = ({ start, length }: SpelledPart, code: number): number =>
    (lengthsOfCharacter(typed, start, String.fromCharCode(code), readings) >> length) & 1;
  return (part, code) => {
    const key = part.start * 8 + part.length;
    const answers = known.get(key) ?? new Uint8Array(0x10000);
    known.set(key, answers);
    if (answers[code] === UNKNOWN) answers[code] = find(part, code) + 1;
    return answers[code] === 2;
  };
}
