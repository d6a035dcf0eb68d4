import { describe, expect, it } from 'vitest';
import { buildInvertedIndex } from '@/utils/retrieval/build-index';
import { readIndex, writeIndex } from '@/utils/retrieval/index-buffer';
import { tokenKeysOf } from '@/utils/retrieval/token-keys';
import { topDocuments } from '@/utils/retrieval/top-documents';
import { randomNumbers } from '../text/random';
import { randomDocuments } from './small-index';

const index = buildInvertedIndex(randomDocuments(randomNumbers(1), 200));
const written = writeIndex(index);

function changed(word: number, value: number): ArrayBuffer {
  const copy = written.slice(0);
  new Uint32Array(copy, 0, 2)[word] = value;
  return copy;
}

describe('an index in a buffer', () => {
  it('answers as the one that was written', () => {
    const read = readIndex(written);
    if (!read.ok) throw new Error(read.reason);
    for (const text of ['容缺受理', '信用修复首违', '火箭']) {
      const query = tokenKeysOf(text).map((key) => ({ key, weight: 1 }));
      expect(topDocuments(read.value, query, 10)).toEqual(topDocuments(index, query, 10));
    }
  });

  it('is read without being copied', () => {
    const read = readIndex(written);
    expect(read.ok && read.value.documents.buffer).toBe(written);
  });

  it.each([
    ['nothing', new ArrayBuffer(0), 'not-an-index'],
    ['something else', new ArrayBuffer(64), 'not-an-index'],
    ['the first half', written.slice(0, written.byteLength >> 1), 'cut-off'],
    ['one byte too many', new Uint8Array([...new Uint8Array(written), 0]).buffer, 'cut-off'],
    ['an index of a newer version', changed(1, 99), 'newer-version'],
  ])('is refused where the buffer holds %s', (_what, buffer, reason) => {
    expect(readIndex(buffer)).toEqual({ ok: false, reason });
  });

  it('may be empty', () => {
    const read = readIndex(writeIndex(buildInvertedIndex([])));
    expect(read.ok && read.value.documentCount).toBe(0);
  });
});
