/** Cuts a stream of bytes into lines, each held in memory alone. */

/** More than any page has: a stream without a line feed must not fill the memory. Bytes. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

const LINE_FEED = 0x0a;

/** A line as text, without its line break, or why it is none. */
export type Line = { readonly text: string } | { readonly error: string };

/**
 * The lines of a UTF-8 stream, in order. A line ends at a line feed, or at the end of the stream; a carriage return
 * before the line feed belongs to the line break. Characters may be split between chunks: only whole lines are decoded.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  most = MAX_LINE_BYTES,
): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    // Of a line that is too long nothing is kept; it is known by its length.
    if (length > most) pieces = [];
    else pieces.push(piece);
  };
  const take = (): Line => {
    const line = length > most ? { error: `the line is longer than ${most} bytes` } : decoded(pieces);
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

function decoded(pieces: readonly Uint8Array[]): Line {
  // Fatal: replacement characters would be searched for in silence.
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)).replace(/\r$/, ''),
    };
  } catch {
    return { error: 'the line is not UTF-8' };
  }
}
