import fc from 'fast-check';
import { expect, it } from 'vitest';
import { occurrences } from '@/utils/passages/occurrences';

/** One character after the other. */
function placesOf(text: string, words: string): number[] {
  const places = Array.from(text, (_, at) => at);
  return words === '' ? [] : places.filter((at) => text.startsWith(words, at));
}

it.each([
  ['容缺受理，容缺受理', '容缺受理', [0, 5]],
  ['理理理理', '理理', [0, 1, 2]],
  ['容缺容缺受理', '容缺受理', [2]],
  ['', '容', []],
  ['容缺', '', []],
  ['容缺', '容缺受理', []],
])('in %j stands %j at %j', (text, words, places) => {
  expect([...occurrences(text, words)]).toEqual(places);
});

it('words that nearly repeat themselves stand where they do', () => {
  const short = fc.string({ unit: fc.constantFrom('甲', '乙'), maxLength: 80 });
  const repeated = fc.tuple(short, fc.nat({ max: 6 })).map(([text, times]) => text.repeat(times));
  fc.assert(
    fc.property(repeated, short, short, (middle, before, words) => {
      const text = before + middle + before + words.slice(0, -1) + words;
      for (const sought of [words, `${words}${words}`, before])
        expect([...occurrences(text, sought)]).toEqual(placesOf(text, sought));
    }),
  );
});

it('a long text of one character is compared once a character', () => {
  const text = '理'.repeat(200_000);
  expect([...occurrences(text, `甲${'理'.repeat(4_999)}`)]).toEqual([]);
  expect([...occurrences(text, `${'理'.repeat(4_999)}甲`)]).toEqual([]);
  expect([...occurrences(text, '理'.repeat(5_000))]).toHaveLength(195_001);
});
