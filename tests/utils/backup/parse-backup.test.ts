// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { parseBackup } from '@/utils/backup/parse-backup';
import { backupFile, LIBRARY } from './backup-sample';

const laidOut = async () => (await backupFile(LIBRARY)).text();

describe('a text laid out as backups are written', () => {
  it('says the same as when it is parsed as a whole, without being so', async () => {
    const text = await laidOut();
    const whole = await parseBackup(JSON.stringify(JSON.parse(text)));
    const parsing = vi.spyOn(JSON, 'parse');
    expect(await parseBackup(text)).toEqual(whole);
    const longest = Math.max(...text.split('\n').map(({ length }) => length));
    expect(parsing.mock.calls.every(([part]) => part.length <= longest + 2)).toBe(true);
    parsing.mockRestore();
  });

  it.each<[string, (text: string) => string, string]>([
    ['a comma missing', (text) => text.replace(',\n', '\n'), 'garbled'],
    ['a comma too many', (text) => text.replace('\n]}', ',\n]}'), 'garbled'],
    ['a comma for a record', (text) => text.replace('[\n', '[\n,\n'), 'garbled'],
    ['an empty line for a record', (text) => text.replace(/\n\{.*\n\]\}/, '\n\n]}'), 'garbled'],
    ['half a record', (text) => text.replace('{"key":"folder:f1","record":{', ''), 'garbled'],
    ['two brackets in the head', (text) => text.replace('"records":[', '"a":{"records":['), 'garbled'],
    ['its end missing', (text) => text.trimEnd().slice(0, -1), 'cut-off'],
  ])('with %s is not taken for sound', async (_what, change, reason) => {
    const text = await laidOut();
    expect(change(text)).not.toBe(text);
    expect(await parseBackup(change(text))).toEqual({ ok: false, reason });
  });

  it.each<[string, (text: string) => string]>([
    ['two records on a line', (text) => text.replace(',\n', ',')],
    ['a record over two lines', (text) => text.replace('"record":', '\n"record":')],
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['an empty line more', (text) => text.replace('[\n', '[\n\n')],
  ])('but for %s says the same', async (_what, change) => {
    const text = await laidOut();
    expect(await parseBackup(change(text))).toEqual(await parseBackup(text));
  });
});

describe('a text that begins like a backup', () => {
  const BEGUN = '{"format":"tashan-backup","version":1,"records":[';
  it.each([
    ['line ends', `${BEGUN}${'\n'.repeat(1 << 20)}x`, 'cut-off'],
    ['line ends before half an end', `${BEGUN}${'\n'.repeat(1 << 20)}]`, 'cut-off'],
    ['line ends before an end in the same line', `${BEGUN}x${'\n'.repeat(1 << 20)}x]}`, 'cut-off'],
    ['line ends before its end', `${BEGUN}x${'\n'.repeat(1 << 20)}]}`, 'garbled'],
    ['line ends within its end', `${BEGUN}x\n]${'\n'.repeat(1 << 20)}}`, 'garbled'],
    ['brackets', `${BEGUN}${'\n]'.repeat(1 << 19)}`, 'cut-off'],
  ])('and goes on with a megabyte of %s is answered at once', async (_what, text, reason) => {
    expect(await parseBackup(text)).toEqual({ ok: false, reason });
  });
});

describe('a long text without the mark of a backup', () => {
  const LONG = 1 << 19;
  it.each([
    ['numbers', `[${'1,'.repeat(LONG)}1]`, 'not-a-backup'],
    ['fields', `{"a":"${'a'.repeat(LONG)}"}`, 'not-a-backup'],
    ['prose', '容缺受理。'.repeat(LONG), 'not-json'],
    ['space', ' '.repeat(LONG), 'empty'],
  ])('of %s is told apart without being parsed', async (_what, text, reason) => {
    const parsing = vi.spyOn(JSON, 'parse');
    expect(await parseBackup(text)).toEqual({ ok: false, reason });
    expect(parsing).not.toHaveBeenCalled();
    parsing.mockRestore();
  });
});
