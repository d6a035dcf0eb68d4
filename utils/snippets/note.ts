/** The longest note that is kept, in characters (UTF-16 code units): some thirty pages; more is a document of its own. */
export const MAX_NOTE_LENGTH = 20_000;

/** A note as it is kept. */
export interface FittedNote {
  readonly note: string;
  /** How many characters were cut off its end; 0 where all of it is kept. */
  readonly cut: number;
}

/** The note, cut where it is too long; never in the middle of a character. Empty where it is nothing but white space. */
export function fitNote(text: string): FittedNote {
  const note = text.trim() === '' ? '' : text;
  const kept = note.length <= MAX_NOTE_LENGTH ? note : beginningOf(note, MAX_NOTE_LENGTH);
  return { note: kept, cut: note.length - kept.length };
}

function beginningOf(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  const isHighSurrogate = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHighSurrogate ? length - 1 : length);
}
