import { describe, expect, it } from 'vitest';
import { buildTermScanner, scanTerms } from '@/utils/matching/term-scanner';
import { randomNumbers, randomText } from '../text/random';
import { term } from './small-corpus';

const scanner = buildTermScanner(
  ['容缺受理', '容缺', '受理清单', '832平台', 'app', '12345', '一网通办', '99.97%'].map((text) => term(text)),
);
const found = (text: string) => scanTerms(scanner, text).map((hit) => [hit.term.text, hit.start]);

describe('terms in a text', () => {
  it.each<[string, string, [string, number][]]>([
    [
      'are found where they stand',
      '推行一网通办和容缺受理',
      [
        ['一网通办', 2],
        ['容缺受理', 7],
      ],
    ],
    ['are the longest at a place', '容缺受理', [['容缺受理', 0]]],
    ['are shorter ones where the longest does not fit', '容缺受阻', [['容缺', 0]]],
    ['never overlap', '容缺受理清单', [['容缺受理', 0]]],
    [
      'are found each time',
      '容缺和容缺',
      [
        ['容缺', 0],
        ['容缺', 3],
      ],
    ],
    [
      'are found side by side',
      '一网通办容缺',
      [
        ['一网通办', 0],
        ['容缺', 4],
      ],
    ],
    ['are not cut out of longer numbers', '1832平台 123456 012345', []],
    ['are not cut out of longer words', 'apps snapp', []],
    [
      'are found next to characters',
      '在832平台用app拨12345热线',
      [
        ['832平台', 1],
        ['app', 7],
        ['12345', 11],
      ],
    ],
    ['may end with a sign', '达99.97%以上', [['99.97%', 1]]],
    ['are none in an empty text', '', []],
    ['are none in a single character', '容', []],
  ])('%s', (_what, text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it('are none where there is no vocabulary', () => {
    expect(scanTerms(buildTermScanner([]), '容缺受理')).toEqual([]);
  });

  it('stand in any text where they are said to, from left to right', () => {
    const random = randomNumbers(7);
    for (let times = 0; times < 2_000; times++) {
      const text = randomText(random, [...'容缺受理清单app832平台一网通办 '], 30);
      let end = 0;
      for (const hit of scanTerms(scanner, text)) {
        expect(text.startsWith(hit.term.text, hit.start), text).toBe(true);
        expect(hit.start, text).toBeGreaterThanOrEqual(end);
        end = hit.start + hit.term.text.length;
      }
    }
  });
});
