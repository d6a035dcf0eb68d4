// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { type BackupFailure, MAX_BACKUP_BYTES, readBackup } from '@/utils/backup/read-backup';
import { backupFile, backupOf, LIBRARY, passage } from './backup-sample';

const reading = (content: string | Uint8Array<ArrayBuffer>) => readBackup(new File([content], 'b.json'));
const textOfLibrary = async () => (await backupFile(LIBRARY)).text();
const changed = async (change: (backup: Record<string, unknown>) => Record<string, unknown>) =>
  reading(JSON.stringify(change(JSON.parse(await textOfLibrary()))));

describe('a file', () => {
  it.each<[string, string | Uint8Array<ArrayBuffer>, BackupFailure]>([
    ['that is empty', '', { reason: 'empty' }],
    ['of nothing but space', ' \n', { reason: 'empty' }],
    ['of prose', '关于优化营商环境的意见', { reason: 'not-json' }],
    ['of bytes', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]), { reason: 'not-json' }],
    ['of a page', '<!doctype html><script>alert(1)</script>', { reason: 'not-json' }],
    ['of other JSON that breaks off', '{"format":"docx","records":[', { reason: 'not-json' }],
    [
      'of a backup spoilt inside',
      '{"format":"tashan-backup","records":[\n{"key":}\n]}',
      { reason: 'garbled' },
    ],
    ['of a backup cut in its first word', '{"form', { reason: 'cut-off' }],
    [
      'of a backup cut after an editor laid it out',
      '{\n  "format": "tashan-backup",\n  "ver',
      { reason: 'cut-off' },
    ],
    ['of a list', '[]', { reason: 'not-a-backup' }],
    ['of null', 'null', { reason: 'not-a-backup' }],
    [
      'of exported snippets',
      '{"format":"tashan-export","version":1,"records":[{}]}',
      { reason: 'not-a-backup' },
    ],
    ['without a version', '{"format":"tashan-backup","records":[]}', { reason: 'not-a-backup' }],
    [
      'whose version is a word',
      '{"format":"tashan-backup","version":"1","records":[{}]}',
      { reason: 'not-a-backup' },
    ],
    ['of version 0', '{"format":"tashan-backup","version":0,"records":[{}]}', { reason: 'not-a-backup' }],
    [
      'whose records are none',
      '{"format":"tashan-backup","version":1,"records":{}}',
      { reason: 'not-a-backup' },
    ],
    [
      'of a newer version',
      '{"format":"tashan-backup","version":2,"pages":[]}',
      { reason: 'newer-version', version: 2 },
    ],
    ['without records', '{"format":"tashan-backup","version":1,"records":[]}', { reason: 'no-records' }],
    [
      'with the records of others only',
      '{"format":"tashan-backup","version":1,"records":[{"key":"other:a","record":1},3]}',
      { reason: 'no-records' },
    ],
  ])('%s is refused', async (_what, content, failure) => {
    expect(await reading(content)).toEqual({ ok: false, ...failure });
  });

  it('that is too large is refused before it is read', async () => {
    const slice = vi.fn(() => new Blob());
    const file = { size: MAX_BACKUP_BYTES + 1, slice };
    expect(await readBackup(file)).toEqual({ ok: false, reason: 'too-large' });
    expect(slice).not.toHaveBeenCalled();
  });

  it('that the browser cannot read is a failure, not an error', async () => {
    const gone = Object.assign(new Blob(), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    });
    const file = { size: 1, slice: () => gone };
    expect(await readBackup(file)).toEqual({ ok: false, reason: 'file-failed' });
  });

  it('is let go of where the reader cancels', async () => {
    const signal = AbortSignal.abort();
    expect(await readBackup(await backupFile(LIBRARY), { signal })).toEqual({
      ok: false,
      reason: 'cancelled',
    });
  });
});

describe('a backup', () => {
  it('is read with all its records and its time', async () => {
    const { createdAt, isIntact, entries, ignored } = await backupOf(LIBRARY);
    expect({ createdAt, isIntact, ignored }).toEqual({
      createdAt: '2026-11-25T08:00:00.000Z',
      isIntact: true,
      ignored: 0,
    });
    expect(Object.fromEntries(entries.map(({ key, record }) => [key, record]))).toEqual(LIBRARY);
  });

  it('stays intact when an editor has laid it out anew, with a mark in front', async () => {
    const text = `\ufeff${JSON.stringify(JSON.parse(await textOfLibrary()), null, 2)}\r\n`;
    expect(await reading(text)).toMatchObject({ ok: true, value: { isIntact: true } });
  });

  it.each<[string, (text: string) => string]>([
    ['a word', (text) => text.replace('可借鉴', '可参考')],
    ['the checksum', (text) => text.replace(/"checksum":"./, '"checksum":"x')],
    ['a record taken out', (text) => text.replace(/\n\{"key":"folder:.*/, '')],
  ])('that differs in %s is read, but not called intact', async (_what, change) => {
    const text = await textOfLibrary();
    expect(change(text)).not.toBe(text);
    expect(await reading(change(text))).toMatchObject({ ok: true, value: { isIntact: false } });
  });

  it.each([
    ['no time', undefined],
    ['a time that is none', 'yesterday'],
    ['a number for a time', 5],
  ])('may have %s', async (_what, createdAt) => {
    const read = await changed((backup) => ({ ...backup, createdAt }));
    expect(read).toMatchObject({ ok: true, value: { createdAt: null, isIntact: true } });
  });

  it('counts what is none of ours, and takes up the first of two under one key', async () => {
    const read = await changed((backup) => ({
      ...backup,
      records: [
        { key: 'snippet:p1', record: passage('p1') },
        { key: 'snippet:p1', record: passage('p1', { note: 'another' }) },
        { key: 'tabs:1', record: {} },
        { key: '__proto__', record: { polluted: true } },
        { key: 5, record: {} },
        { key: 'snippet:p2' },
        null,
        'snippet:p3',
      ],
    }));
    expect(read).toMatchObject({
      ok: true,
      value: { isIntact: false, ignored: 7, entries: [{ key: 'snippet:p1', record: { note: '' } }] },
    });
    expect({}).not.toHaveProperty('polluted');
  });

  it('that means harm is read as words, and records nested without end are left out', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const harmful = passage('p1', {
      page: { title: '<script>', url: 'javascript:alert(1)', site: '', publishedOn: null },
    });
    const records = `{"key":"snippet:p1","record":${JSON.stringify(harmful)}},{"key":"snippet:p2","record":${deep}},{"key":"snippet:p3","record":{"__proto__":{"polluted":true}}}`;
    const read = await reading(`{"format":"tashan-backup","version":1,"records":[${records}]}`);
    expect(read).toMatchObject({ ok: true, value: { isIntact: false, ignored: 1 } });
    expect(read.ok && read.value.entries[0]).toEqual({ key: 'snippet:p1', record: harmful });
    expect({}).not.toHaveProperty('polluted');
  });
});
