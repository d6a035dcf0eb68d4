export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at the words in it, the longest first where several begin; case does not matter. */
export function segmentsOf(text: string, words: readonly string[]): Segment[] {
  const wanted = [...new Set(words.filter((word) => word.trim() !== '').map((word) => word.toLowerCase()))];
  wanted.sort((a, b) => b.length - a.length);
  const lower = text.toLowerCase();
  // Some letters grow when lowered (İ): places in the two texts then differ, and marks would be off.
  if (wanted.length === 0 || lower.length !== text.length) return [{ text, marked: false }];
  const segments: Segment[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < text.length) {
    const word = wanted.find((candidate) => lower.startsWith(candidate, at));
    if (word === undefined) {
      at++;
      continue;
    }
    if (at > plainFrom) segments.push({ text: text.slice(plainFrom, at), marked: false });
    segments.push({ text: text.slice(at, at + word.length), marked: true });
    at += word.length;
    plainFrom = at;
  }
  if (plainFrom < text.length) segments.push({ text: text.slice(plainFrom), marked: false });
  return segments;
}

/** A text with the given words marked. Always text, never HTML: it may come from the page. */
export function MarkedText({ text, words }: { text: string; words: readonly string[] }) {
  return <>{segmentsOf(text, words).map((part) => (part.marked ? <mark>{part.text}</mark> : part.text))}</>;
}
