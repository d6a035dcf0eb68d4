import { describe, expect, it } from 'vitest';
import { canonicalJson, isNestedWithin, sameJson } from '@/utils/backup/canonical-json';

describe('the canonical text', () => {
  it.each<[string, unknown, string]>([
    ['keys in order, at every depth', { b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
    [
      'keys by their UTF-16 units',
      { '\ufb33': 1, '😀': 2, '\u00e9': 3, Z: 4 },
      '{"Z":4,"\u00e9":3,"😀":2,"\ufb33":1}',
    ],
    ['lists as they are', [3, [1], 2], '[3,[1],2]'],
    ['numbers as ECMAScript writes them', [1e21, 1e-7, 0.1, -0], '[1e+21,1e-7,0.1,0]'],
    ['what no number of JSON is, as null', [Number.NaN, Number.POSITIVE_INFINITY], '[null,null]'],
    ['halves of pairs as escapes', '\ud83d a', '"\\ud83d a"'],
    ['control characters as escapes', '\0\n"', '"\\u0000\\n\\""'],
    ['nothing for undefined', { a: undefined, b: [undefined] }, '{"b":[null]}'],
    ['names of the prototype like any other', JSON.parse('{"__proto__":1,"a":2}'), '{"__proto__":1,"a":2}'],
  ])('has %s', (_what, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });
});

describe('two values', () => {
  it.each<[unknown, unknown]>([
    [
      { a: 1, b: [2] },
      { b: [2], a: 1 },
    ],
    ['\ud83dx', '\ufffdx'],
    [null, null],
    [undefined, undefined],
  ])('%j and %j say the same', (one, other) => {
    expect(sameJson(one, other)).toBe(true);
  });

  it.each<[unknown, unknown]>([
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: 1 }, JSON.parse('{"__proto__":1}')],
    [{}, []],
    [[1], [1, 2]],
    ['1', 1],
    [null, {}],
    [null, undefined],
    ['容缺', '容缺 '],
  ])('%j and %j do not', (one, other) => {
    expect(sameJson(one, other)).toBe(false);
    expect(sameJson(other, one)).toBe(false);
  });
});

it('nesting is counted in levels, and no depth exhausts the stack', () => {
  expect(isNestedWithin(0, 'a')).toBe(true);
  expect(isNestedWithin(0, [])).toBe(false);
  expect(isNestedWithin(2, { a: [1] })).toBe(true);
  expect(isNestedWithin(1, { a: [1] })).toBe(false);
  const levels = 100_000;
  expect(isNestedWithin(32, JSON.parse('['.repeat(levels) + ']'.repeat(levels)))).toBe(false);
});
