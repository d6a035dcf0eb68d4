/** Read and decoded at once, in bytes: some milliseconds' work. */
const BYTES_AT_ONCE = 1 << 20;

/** What is used of a file. */
export type ReadableFile = Pick<Blob, 'size' | 'slice'>;

/**
 * The file's text, as UTF-8, read piece by piece: all at once, a browser decodes 100 MB while the window waits. Null where it
 * cannot be read: moved or changed since it was chosen, or not allowed.
 */
export async function fileText(file: ReadableFile, signal?: AbortSignal): Promise<string | null> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  try {
    for (let from = 0; from < file.size && !signal?.aborted; from += BYTES_AT_ONCE) {
      const bytes = await file.slice(from, from + BYTES_AT_ONCE).arrayBuffer();
      parts.push(decoder.decode(bytes, { stream: true }));
    }
  } catch {
    return null;
  }
  parts.push(decoder.decode());
  return parts.join('');
}
