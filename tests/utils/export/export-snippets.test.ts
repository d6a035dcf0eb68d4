import { describe, expect, it, vi } from 'vitest';
import { EXPORT_FORMATS } from '@/utils/export/export-formats';
import { type ExportRequest, exportSnippets } from '@/utils/export/export-snippets';
import { wordFile } from '@/utils/export/word-file';
import { passageSnippet, SAMPLE_DRAFT, SAMPLE_SNIPPETS, TOPICS } from './sample-snippets';

const request = (given: Partial<ExportRequest> = {}): ExportRequest => ({
  format: 'markdown',
  title: '摘编',
  snippets: SAMPLE_SNIPPETS,
  draft: null,
  topics: TOPICS,
  folders: [],
  topicOf: () => 'credit',
  withNotes: true,
  now: new Date(2026, 10, 25, 12),
  ...given,
});
const controls = (signal = new AbortController().signal) => ({ signal, onProgress: vi.fn() });

async function textOf(given: Partial<ExportRequest>): Promise<string> {
  const made = await exportSnippets(request(given), controls(), wordFile);
  if (!made.ok) throw new Error(made.reason);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(made.value.bytes);
}

describe('exportSnippets', () => {
  it.each([
    ['docx', '他山摘编-摘编-20261125.docx', 'PK'],
    ['markdown', '他山摘编-摘编-20261125.md', '# 摘编'],
    ['csv', '他山摘编-摘编-20261125.csv', '\ufeff序号,'],
    ['json', '他山摘编-摘编-20261125.json', '{\n  "format": "tashan-export"'],
  ] as const)('writes %s', async (format, name, start) => {
    const made = await exportSnippets(request({ format }), controls(), wordFile);
    expect(made).toMatchObject({ ok: true, value: { name } });
    expect((await textOf({ format })).startsWith(start)).toBe(true);
  });

  it('puts passages under the topic their words have', async () => {
    const text = await textOf({});
    expect(text.match(/^## .*/gm)).toEqual([
      '## 一、政务服务便利化',
      '## 二、纳税服务',
      '## 三、信用体系与信用修复',
    ]);
  });

  it('writes a draft as it stands, under the title given', async () => {
    const text = await textOf({ draft: SAMPLE_DRAFT, title: '方案' });
    expect(text.match(/^#+ .*/gm)?.slice(0, 3)).toEqual(['# 方案', '## 一、总体要求', '### （一）工作目标']);
  });

  it('has a title, whatever it was given', async () => {
    expect((await textOf({ title: ' ' })).startsWith('# 他山摘编\n')).toBe(true);
  });

  it('says in JSON how a draft goes, with its snippets only', async () => {
    const file = JSON.parse(await textOf({ draft: SAMPLE_DRAFT, format: 'json' }));
    expect(file.outline).toEqual(SAMPLE_DRAFT.parts);
    expect(file.snippets.map(({ id }: { id: string }) => id)).toEqual([
      'measure-c05-m01',
      'measure-c08-m01',
      'p1',
      'p2',
    ]);
  });

  it.each(EXPORT_FORMATS)('tells how far %s has come, never back, up to all of it', async (format) => {
    const watched = controls();
    await exportSnippets(request({ format }), watched, wordFile);
    const done = watched.onProgress.mock.calls.map(([reached]) => reached);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(watched.onProgress).toHaveBeenLastCalledWith(100, 100);
  });

  it('says where there is nothing to write', async () => {
    expect(await exportSnippets(request({ snippets: [] }), controls(), wordFile)).toEqual({
      ok: false,
      reason: 'empty',
    });
  });

  it('says where it fails, and what failed is told', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const cause = new Error('no such topic');
    const topicOf = () => {
      throw cause;
    };
    expect(await exportSnippets(request({ topicOf }), controls(), wordFile)).toEqual({
      ok: false,
      reason: 'failed',
    });
    expect(told).toHaveBeenCalledWith(cause);
    told.mockRestore();
  });
});

describe('an export that is stopped', () => {
  it.each(EXPORT_FORMATS)('leaves no %s', async (format) => {
    const stopping = new AbortController();
    const onProgress = vi.fn(() => stopping.abort());
    const made = await exportSnippets(request({ format }), { signal: stopping.signal, onProgress }, wordFile);
    expect(made).toEqual({ ok: false, reason: 'aborted' });
    expect(onProgress).toHaveBeenCalledTimes(1);
  });

  it('can be stopped by a click amid 1,500 snippets', async () => {
    const snippets = Array.from({ length: 1500 }, (_, at) =>
      passageSnippet(`p${at}`, `第${at}段`.repeat(20)),
    );
    const stopping = new AbortController();
    const watched = controls(stopping.signal);
    const made = exportSnippets(request({ format: 'docx', snippets }), watched, wordFile);
    setTimeout(() => stopping.abort(), 5);
    expect(await made).toEqual({ ok: false, reason: 'aborted' });
    expect(watched.onProgress).not.toHaveBeenCalledWith(100, 100);
  });
});
