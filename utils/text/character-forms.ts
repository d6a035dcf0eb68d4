/** What becomes of each character in the normal form. */
import writing from '../../data/writing.json';
import { isBreak, isHan, isPrivate, isWordCharacter } from './characters';
import { unpackVariants } from './packed-characters';

let variants: ReadonlyMap<string, string> | undefined;

/** Traditional characters, radicals and variants, each with the character that stands for it. */
export function characterVariants(): ReadonlyMap<string, string> {
  variants ??= unpackVariants(writing.variants);
  return variants;
}

/** What becomes of a code unit. `UNCLEAR`: that depends on what stands around it, or it folds into several. */
const UNKNOWN = 0;
export const KEPT = 1;
export const BREAKS = 2;
export const SPACES = 3;
export const DROPPED = 4;
export const UNCLEAR = 5;

/** What becomes of each code unit, found out when it is first met: a look-up in an array for every one after that. */
class Forms {
  /** Where the kind is `KEPT`, what it is kept as. */
  readonly plain = new Uint16Array(0x10000);
  private readonly kinds = new Uint8Array(0x10000);

  kindOf(code: number): number {
    const known = this.kinds[code] as number;
    return known === UNKNOWN ? this.learn(code) : known;
  }

  private learn(code: number): number {
    const kind = kindOfUnit(code);
    if (kind === KEPT) this.plain[code] = formsOf(String.fromCharCode(code)).charCodeAt(0);
    this.kinds[code] = kind;
    return kind;
  }
}

let forms: Forms | undefined;

export function characterForms(): Forms {
  forms ??= new Forms();
  return forms;
}

function kindOfUnit(code: number): number {
  // A page's own use of these is nobody else's; here they stand for characters beyond the basic plane.
  if (isPrivate(code)) return DROPPED;
  const folded = formsOf(String.fromCharCode(code));
  if (isSurrogate(code) || folded.length !== 1 || folded === '.' || folded === '%') return UNCLEAR;
  const kind = kindOf(folded);
  return kind === DROPPED && isBreak(code) ? BREAKS : kind;
}

export const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

export function kindOf(char: string): number {
  const code = char.charCodeAt(0);
  if (isHan(code) || isWordCharacter(code)) return KEPT;
  if (isBreak(code)) return BREAKS;
  return /\s/.test(char) ? SPACES : DROPPED;
}

/** A character of any plane as the plain ones it stands for: half width, lower case, simplified, one unit each. */
export function formsOf(character: string): string {
  let plain = '';
  for (const folded of fold(character)) plain += inOneUnit(characterVariants().get(folded) ?? folded);
  return plain;
}

/** Compatibility forms (full width, ㎡, ①, radicals, 豈) as plain characters, in lower case. */
export function fold(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return char.toLowerCase();
  if (code >= 0x3400 && code <= 0x9fff) return char;
  return char.normalize('NFKC').toLowerCase();
}

/** The private use area of the basic plane. */
const [FIRST_UNIT, LAST_UNIT] = [0xe000, 0xf8ff];

/** Characters beyond the basic plane, each with the unit that stands for it while the program runs. */
const units = new Map<string, string>();

/**
 * The character in one code unit, so that nothing that reads normal text can cut it in two: Chinese beyond the basic plane
 * (𬭊) has one of the 6,400 private ones. No text has as many; if one does, the last stands for all that are left.
 */
function inOneUnit(character: string): string {
  if (character.length === 1 || !/^\p{Script=Han}/u.test(character)) return character.charAt(0);
  const known = units.get(character);
  if (known !== undefined) return known;
  const unit = String.fromCharCode(Math.min(FIRST_UNIT + units.size, LAST_UNIT));
  units.set(character, unit);
  return unit;
}

/** Normal text to be shown: with the characters that units stand for. */
export function shownText(normal: string): string {
  if (!/[\ue000-\uf8ff]/.test(normal)) return normal;
  const characters = new Map([...units].map(([character, unit]) => [unit, character]));
  return normal.replace(/[\ue000-\uf8ff]/g, (unit) => characters.get(unit) ?? unit);
}
