import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WordAnswer } from '@/utils/browser/word-worker';
import { writeWord } from '@/utils/browser/word-writer';
import type { ExportDocument } from '@/utils/export/export-document';

const DOCUMENT: ExportDocument = {
  title: '摘编',
  blocks: [{ kind: 'heading', level: 1, number: '一、', text: '政务服务' }],
  sources: [],
};

/** Stands for the browser's worker: the module of the real one, with messages copied as browsers copy them. */
class WorkerHere {
  static last: WorkerHere | null = null;
  onmessage: ((event: { data: WordAnswer }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  ended = false;

  constructor() {
    WorkerHere.last = this;
  }

  async postMessage(message: unknown) {
    const scope = {
      postMessage: (data: WordAnswer) => {
        if (!this.ended) this.onmessage?.({ data: structuredClone(data) });
      },
      onmessage: (_: { data: unknown }) => {},
    };
    vi.stubGlobal('self', scope);
    vi.resetModules();
    await import('@/utils/browser/word-worker');
    scope.onmessage({ data: structuredClone(message) });
  }

  terminate() {
    this.ended = true;
  }
}

beforeEach(() => vi.stubGlobal('Worker', WorkerHere));
afterEach(() => vi.unstubAllGlobals());

const steps = (signal = new AbortController().signal) => ({ signal, onProgress: vi.fn() });

describe('a Word file written beside the page', () => {
  it('comes back whole, its worker ended', async () => {
    const watched = steps();
    const bytes = await writeWord(DOCUMENT, watched);
    expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe('PK');
    expect(watched.onProgress).toHaveBeenLastCalledWith(1, 1);
    expect(WorkerHere.last?.ended).toBe(true);
  });

  it('ends with its worker the moment it is stopped', async () => {
    const stopping = new AbortController();
    const writing = writeWord(DOCUMENT, steps(stopping.signal));
    stopping.abort();
    await expect(writing).rejects.toThrow(/abort/i);
    expect(WorkerHere.last?.ended).toBe(true);
  });

  it('starts no worker once it was stopped', async () => {
    WorkerHere.last = null;
    await expect(writeWord(DOCUMENT, steps(AbortSignal.abort()))).rejects.toThrow(/abort/i);
    expect(WorkerHere.last).toBeNull();
  });

  it('fails where the document cannot be written', async () => {
    const broken = { ...DOCUMENT, blocks: null } as unknown as ExportDocument;
    await expect(writeWord(broken, steps())).rejects.toThrow(/null|iterable|length/);
    expect(WorkerHere.last?.ended).toBe(true);
  });

  it('fails where the worker cannot be loaded', async () => {
    vi.spyOn(WorkerHere.prototype, 'postMessage').mockImplementationOnce(async function (this: WorkerHere) {
      this.onerror?.({ message: 'no such file' });
    });
    await expect(writeWord(DOCUMENT, steps())).rejects.toThrow('no such file');
  });
});
