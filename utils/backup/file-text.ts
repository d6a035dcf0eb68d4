/** Read and decoded at once, in bytes: some milliseconds' work. */
const BYTES_AT_ONCE = 1 << 20;

/** What is used of a file. */
export type ReadableFile = Pick<Blob, 'size' | 'slice'>;

/**
 * The file's text, read piece by piece: all at once, a browser decodes 100 MB while the window waits. Null where it cannot be
 * read: moved or changed since it was chosen, or not allowed.
 */
export async function fileText(file: ReadableFile, signal?: AbortSignal): Promise<string | null> {
  try {
    return await decoded(file, new TextDecoder(encodingOf(await bytesOf(file, 0, 2))), signal);
  } catch {
    return null;
  }
}

/**
 * How the file is written: backups are JSON, so one of its first two bytes is 0 where an editor has saved it anew as UTF-16,
 * unless a mark says so (FF FE, FE FF). All else is UTF-8, with a mark or without.
 */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0 && second) return 'utf-16be';
  return first && second === 0 ? 'utf-16le' : 'utf-8';
}

async function bytesOf(file: ReadableFile, from: number, to: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}

async function decoded(file: ReadableFile, decoder: TextDecoder, signal?: AbortSignal): Promise<string> {
  const parts: string[] = [];
  for (let from = 0; from < file.size && !signal?.aborted; from += BYTES_AT_ONCE)
    parts.push(decoder.decode(await bytesOf(file, from, from + BYTES_AT_ONCE), { stream: true }));
  parts.push(decoder.decode());
  return parts.join('');
}
