/** Which key a single-key command goes by, whatever the keyboard's layout and state. */

/** By its place on a keyboard for English, the key of a mark that no layout but that writes there. */
const MARKS: Readonly<Record<string, string>> = { Slash: '/', BracketLeft: '[', BracketRight: ']' };

/** What a page sends as a `keydown`, and a browser that fills in a form, need not name a key. */
export type KeyPress = Partial<Pick<KeyboardEvent, 'key' | 'code'>>;

/**
 * The key, a letter in lower case whatever Shift and Caps Lock make of it. Where the layout writes nothing of ASCII with it
 * (Russian, full width, Chinese marks), it is the one that stands in its place on a keyboard for English.
 */
export function keyOf({ key = '', code = '' }: KeyPress): string {
  if (key.length !== 1) return key;
  if (/[ -~]/.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? MARKS[code] ?? key;
}

/** The key, or null where it belongs to an input method or comes with Ctrl, Alt or Cmd. */
export function plainKey(event: KeyboardEvent): string | null {
  if (isComposed(event)) return null;
  return event.ctrlKey || event.altKey || event.metaKey ? null : keyOf(event);
}

/** Whether the key is an input method's: while it composes, Enter and the arrows choose among its candidates. */
export function isComposed({ isComposing, keyCode }: KeyboardEvent): boolean {
  // 229: one that it took before it began to compose, or after it ended.
  return isComposing || keyCode === 229;
}
