/** Runs in a worker of the page that exports: writes one Word file and says how far it has come. */
import type { ExportDocument } from '../export/export-document';
import { wordFile } from '../export/word-file';

export type WordAnswer =
  | { readonly status: 'writing'; readonly done: number; readonly total: number }
  | { readonly status: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly status: 'failed'; readonly cause: string };

const answer = (said: WordAnswer, transfer: Transferable[] = []) => self.postMessage(said, { transfer });

self.onmessage = async ({ data }: MessageEvent<ExportDocument>) => {
  try {
    const bytes = await wordFile(data, {
      onProgress: (done, total) => answer({ status: 'writing', done, total }),
    });
    answer({ status: 'written', bytes }, [bytes.buffer]);
  } catch (cause) {
    answer({ status: 'failed', cause: String(cause) });
  }
};
