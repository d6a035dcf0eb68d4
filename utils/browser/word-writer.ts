/** Word files, written beside the page: the page stays alive, and what is under way can be stopped at any moment. */
import type { ExportDocument } from '../export/export-document';
import type { StageSteps } from '../export/progress';
import type { WordAnswer } from './word-worker';
import WordWorker from './word-worker?worker';

/**
 * The bytes of a .docx, from a worker that lives as long as that takes.
 * @throws the signal's reason once it aborts; an error where the worker fails.
 */
export async function writeWord(
  document: ExportDocument,
  { signal, onProgress }: StageSteps,
): Promise<Uint8Array<ArrayBuffer>> {
  signal.throwIfAborted();
  const worker = new WordWorker();
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.onmessage = ({ data }: MessageEvent<WordAnswer>) => {
        if (data.status === 'written') resolve(data.bytes);
        else if (data.status === 'failed') reject(new Error(data.cause));
        else onProgress(data.done, data.total);
      };
      worker.postMessage(document);
    });
  } finally {
    worker.terminate();
  }
}
