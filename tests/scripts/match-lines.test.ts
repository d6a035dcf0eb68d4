// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { linesOf } from '@/scripts/match/lines';

async function* chunksOf(...chunks: Uint8Array[]) {
  yield* chunks;
}

const bytes = (text: string) => new TextEncoder().encode(text);

async function linesFrom(chunks: AsyncIterable<Uint8Array>, most?: number) {
  const lines = [];
  for await (const line of linesOf(chunks, most)) lines.push('text' in line ? line.text : line);
  return lines;
}

describe('lines of a stream', () => {
  it.each([
    ['end at a line feed', ['一\n二\n'], ['一', '二']],
    ['end with the stream', ['一\n二'], ['一', '二']],
    ['lose a carriage return before the line feed', ['一\r\n二\r\n'], ['一', '二']],
    ['may have one split from its line feed', ['一\r', '\n二'], ['一', '二']],
    ['go on over chunks', ['一', '二', '三\n四'], ['一二三', '四']],
    ['may be empty', ['\n\n一\n'], ['', '', '一']],
    ['are none of nothing', [''], []],
    ['keep other line breaks, which JSON may hold', ['一\u2028二\n'], ['一\u2028二']],
  ])('%s', async (_what, chunks, lines) => {
    expect(await linesFrom(chunksOf(...chunks.map(bytes)))).toEqual(lines);
  });

  it('are the same wherever characters are split', async () => {
    const all = bytes('容缺受理𠮷\n材料后补\n');
    for (let at = 0; at <= all.length; at++) {
      expect(await linesFrom(chunksOf(all.slice(0, at), all.slice(at)))).toEqual(['容缺受理𠮷', '材料后补']);
    }
  });

  it('may have 10 MB', async () => {
    const long = '受理'.repeat(1_700_000);
    const all = bytes(`${long}\n后\n`);
    const chunks = Array.from({ length: Math.ceil(all.length / 65_536) }, (_, at) =>
      all.slice(at * 65_536, (at + 1) * 65_536),
    );
    const lines = await linesFrom(chunksOf(...chunks));
    expect(all.length).toBeGreaterThan(10_000_000);
    expect(lines).toHaveLength(2);
    expect(lines[0] === long).toBe(true);
    expect(lines[1]).toBe('后');
  });

  it('are errors where they are too long, and the next is read again', async () => {
    expect(await linesFrom(chunksOf(bytes('12345'), bytes('678\n90\n')), 6)).toEqual([
      { error: 'the line is longer than 6 bytes' },
      '90',
    ]);
  });

  it('are errors where they are not UTF-8', async () => {
    const lines = await linesFrom(chunksOf(new Uint8Array([0x22, 0xff, 0x0a]), bytes('好\n')));
    expect(lines).toEqual([{ error: 'the line is not UTF-8' }, '好']);
  });
});
