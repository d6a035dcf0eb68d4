import { inSteps, type Steps } from '../in-steps';

/** Texts are made bytes this many UTF-16 units at a time: a call for each would cost more than the bytes. */
const UNITS_AT_ONCE = 1 << 16;

/** SHA-256, as hexadecimal digits, of `[`, the texts with commas between them, and `]`; null where it was cancelled. */
export async function checksumOf(texts: readonly string[], steps: Steps = {}): Promise<string | null> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let open = '[';
  const close = () => {
    parts.push(encoder.encode(open));
    open = '';
  };
  let separator = '';
  const whole = await inSteps(
    texts,
    (text) => {
      open += separator + text;
      separator = ',';
      if (open.length > UNITS_AT_ONCE) close();
    },
    steps,
  );
  if (!whole) return null;
  open += ']';
  close();
  return hexadecimal(await crypto.subtle.digest('SHA-256', joined(parts)));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function hexadecimal(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
