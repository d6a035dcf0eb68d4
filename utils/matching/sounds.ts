/** The sounds that terms are made of, a few hundred: each a number. */
import { lengthsRead } from '../text/pinyin';

export interface Sounds {
  /** By sound; empty where a character has no syllable and stands for itself alone. */
  readonly syllables: readonly string[];
  /** Sounds by the first letter of their syllable. */
  readonly byLetter: ReadonlyMap<string, readonly number[]>;
  /** Sounds that a character is read as, in whatever term. */
  readonly byCharacter: ReadonlyMap<string, ReadonlySet<number>>;
}

export class SoundsBuilder implements Sounds {
  readonly syllables: string[] = [];
  readonly byLetter = new Map<string, number[]>();
  readonly byCharacter = new Map<string, Set<number>>();
  private readonly ordinals = new Map<string, number>();

  /** The sound of a character that is read as this syllable. */
  add(character: string, syllable: string): number {
    const sound = this.ordinals.get(syllable) ?? this.addSyllable(syllable);
    const known = this.byCharacter.get(character);
    if (known) known.add(sound);
    else this.byCharacter.set(character, new Set([sound]));
    return sound;
  }

  private addSyllable(syllable: string): number {
    const sound = this.syllables.push(syllable) - 1;
    this.ordinals.set(syllable, sound);
    const letter = syllable.charAt(0);
    this.byLetter.set(letter, [...(this.byLetter.get(letter) ?? []), sound]);
    return sound;
  }
}

/** Not found out yet. */
const UNKNOWN = 0xffff;

/** What was typed, as it may be read: by position and sound, found out when it is first asked. */
export class TypedSounds {
  private readonly lengths: Uint16Array;

  constructor(
    private readonly sounds: Sounds,
    readonly typed: string,
  ) {
    this.lengths = new Uint16Array(sounds.syllables.length * typed.length).fill(UNKNOWN);
  }

  /** How many letters at the position can stand for the sound: bit n for n, 0 for none. */
  lengthsAt(position: number, sound: number): number {
    const place = position * this.sounds.syllables.length + sound;
    const known = this.lengths[place];
    if (known !== UNKNOWN) return known ?? 0;
    const lengths = lengthsRead(this.typed, position, this.sounds.syllables[sound] as string);
    this.lengths[place] = lengths;
    return lengths;
  }

  /**
   * The sounds that may have been typed at the position, each with how many characters it takes: bit n for n. Where a
   * Chinese character was typed, all its sounds; which of them is meant, the term must tell.
   */
  soundsAt(position: number): Map<number, number> {
    const found = new Map<number, number>();
    const character = this.typed.charAt(position);
    for (const sound of this.sounds.byLetter.get(character) ?? [])
      found.set(sound, this.lengthsAt(position, sound));
    for (const sound of this.sounds.byCharacter.get(character) ?? [])
      found.set(sound, (found.get(sound) ?? 0) | ONE);
    return found;
  }
}

/** A character that stands for itself takes one. */
export const ONE = 1 << 1;
