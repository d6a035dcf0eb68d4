/** What becomes of each character in the normal form. */
import { isBreak, isHan, isWordCharacter } from './characters';

/** Traditional character → simplified, for the characters the corpus uses. */
export type Simplified = ReadonlyMap<string, string>;

/** What becomes of a code unit. `UNCLEAR`: that depends on what stands around it, or it folds into several. */
const UNKNOWN = 0;
export const KEPT = 1;
export const BREAKS = 2;
export const SPACES = 3;
const DROPPED = 4;
export const UNCLEAR = 5;

/** What becomes of each code unit, found out when it is first met: a look-up in an array for every one after that. */
class Forms {
  /** Where the kind is `KEPT`, what it is kept as. */
  readonly plain = new Uint16Array(0x10000);
  private readonly kinds = new Uint8Array(0x10000);

  constructor(private readonly simplified: Simplified) {}

  kindOf(code: number): number {
    const known = this.kinds[code] as number;
    return known === UNKNOWN ? this.learn(code) : known;
  }

  private learn(code: number): number {
    const folded = fold(String.fromCharCode(code));
    const char = this.simplified.get(folded) ?? folded;
    const kind = folded.length === 1 && char !== '.' && char !== '%' ? kindOf(char) : UNCLEAR;
    this.plain[code] = char.charCodeAt(0);
    this.kinds[code] = kind === DROPPED && isBreak(code) ? BREAKS : kind;
    return this.kinds[code] as number;
  }
}

export function kindOf(char: string): number {
  const code = char.charCodeAt(0);
  if (isHan(code) || isWordCharacter(code)) return KEPT;
  if (isBreak(code)) return BREAKS;
  return /\s/.test(char) ? SPACES : DROPPED;
}

const formsBySimplified = new WeakMap<Simplified, Forms>();

export function formsUnder(simplified: Simplified): Forms {
  const known = formsBySimplified.get(simplified);
  if (known) return known;
  const forms = new Forms(simplified);
  formsBySimplified.set(simplified, forms);
  return forms;
}

/** Compatibility forms (full width, ㎡, ①) as plain characters, in lower case. */
export function fold(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return char.toLowerCase();
  if (code >= 0x3400 && code <= 0x9fff) return char;
  return char.normalize('NFKC').toLowerCase();
}
