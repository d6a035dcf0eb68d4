// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fileText } from '@/utils/backup/file-text';
import { readBackup } from '@/utils/backup/read-backup';
import { backupFile, LIBRARY } from './backup-sample';

const UTF8_MARK = [0xef, 0xbb, 0xbf];

function utf16(text: string, isLittle: boolean, mark = ''): Blob {
  const units = mark + text;
  const view = new DataView(new ArrayBuffer(2 * units.length));
  for (let at = 0; at < units.length; at++) view.setUint16(2 * at, units.charCodeAt(at), isLittle);
  return new Blob([view]);
}

const SAVED_ANEW: readonly [string, (text: string) => Blob][] = [
  ['UTF-8', (text) => new Blob([text])],
  ['UTF-8 with a mark', (text) => new Blob([new Uint8Array(UTF8_MARK), text])],
  ['UTF-16 LE with a mark', (text) => utf16(text, true, '\ufeff')],
  ['UTF-16 BE with a mark', (text) => utf16(text, false, '\ufeff')],
  ['UTF-16 LE', (text) => utf16(text, true)],
  ['UTF-16 BE', (text) => utf16(text, false)],
  ['UTF-16 LE with line ends of Windows', (text) => utf16(text.replaceAll('\n', '\r\n'), true, '\ufeff')],
];

describe('a backup saved anew as', () => {
  it.each(SAVED_ANEW)('%s is read, and is intact', async (_encoding, save) => {
    const file = await backupFile(LIBRARY);
    const read = await readBackup(save(await file.text()));
    expect(read).toEqual(await readBackup(file));
    expect(read).toMatchObject({ ok: true, value: { isIntact: true } });
  });
});

describe('the text of a file', () => {
  it.each(SAVED_ANEW.slice(0, 6))(
    'longer than is read at once is put together rightly: %s',
    async (_encoding, save) => {
      // Characters of one to four bytes fall on every border between two pieces.
      const text = `{${'a¢成𬭊'.repeat(300_000)}`;
      expect((await fileText(save(text))) === text).toBe(true);
    },
  );

  it.each([
    ['nothing', [], ''],
    ['a mark alone', UTF8_MARK, ''],
    ['one byte', [0x7b], '{'],
    ['half a character of UTF-16', [0xff, 0xfe, 0x7b], '\ufffd'],
  ])('of %s', async (_what, bytes, text) => {
    expect(await fileText(new Blob([new Uint8Array(bytes)]))).toBe(text);
  });
});
