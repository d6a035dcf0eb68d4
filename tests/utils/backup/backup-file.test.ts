// @vitest-environment node
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { backupEntries, backupText } from '@/utils/backup/backup-file';
import { canonicalJson } from '@/utils/backup/canonical-json';
import { dayForFileName } from '@/utils/text/local-day';
import { LIBRARY, NOW } from './backup-sample';

describe('a backup', () => {
  it('is JSON with its format, version, time and checksum, and each record as it is stored', async () => {
    const text = ((await backupText(LIBRARY, NOW)) ?? []).join('');
    const { records, ...head } = JSON.parse(text);
    expect(records).toEqual(backupEntries(LIBRARY));
    expect(
      Object.fromEntries(records.map((entry: { key: string; record: unknown }) => [entry.key, entry.record])),
    ).toEqual(LIBRARY);
    expect(head).toEqual({
      format: 'tashan-backup',
      version: 1,
      createdAt: '2026-11-25T08:00:00.000Z',
      checksum: createHash('sha256').update(canonicalJson(records)).digest('hex'),
    });
  });

  it('has a line for each record', async () => {
    const lines = ((await backupText(LIBRARY, NOW)) ?? []).join('').trimEnd().split('\n');
    expect(lines).toHaveLength(Object.keys(LIBRARY).length + 2);
    expect(lines[1]).toMatch(/^\{"key":"draft:d1","record":\{.*\},?$/);
  });

  it('leaves out what can be made again', () => {
    const others = { 'corpus:index': 1, 'backup:last': NOW.toISOString(), snippet: 2, 'setting:a': 3 };
    expect(backupEntries(others)).toEqual([{ key: 'setting:a', record: 3 }]);
  });

  it('is none where it was cancelled', async () => {
    expect(await backupText(LIBRARY, NOW, { signal: AbortSignal.abort() })).toBeNull();
  });

  it('tells how far it has come', async () => {
    const seen: [number, number][] = [];
    await backupText(LIBRARY, NOW, { onProgress: (...progress) => seen.push(progress) });
    expect(seen.at(-1)).toEqual([7, 7]);
  });
});

it('a file is named after the day on the reader’s own clock', () => {
  expect(dayForFileName(new Date(2026, 10, 5, 23, 59))).toBe('20261105');
  expect(dayForFileName(new Date(2026, 0, 31, 0, 0))).toBe('20260131');
});
