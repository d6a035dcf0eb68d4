import { describe, expect, it } from 'vitest';
import { isBreak, isDigit, isHan, isSentenceEnd, isWordCharacter } from '@/utils/text/characters';

const code = (char: string) => char.charCodeAt(0);

describe('a character', () => {
  it.each([
    ['容', true, false, false],
    ['㐀', true, false, false],
    ['鿿', true, false, false],
    ['豈', true, false, false],
    ['〇', false, false, false],
    ['あ', false, false, false],
    ['a', false, false, true],
    ['z', false, false, true],
    ['A', false, false, false],
    ['é', false, false, true],
    ['ß', false, false, true],
    ['÷', false, false, false],
    ['ɏ', false, false, true],
    ['0', false, true, true],
    ['9', false, true, true],
    ['９', false, false, false],
    ['/', false, false, false],
    [':', false, false, false],
    ['{', false, false, false],
    ['`', false, false, false],
    [' ', false, false, false],
  ])('%j is Chinese: %s, a digit: %s, of a word: %s', (char, han, digit, word) => {
    expect([isHan(code(char)), isDigit(code(char)), isWordCharacter(code(char))]).toEqual([han, digit, word]);
  });

  it('belongs to one class at most', () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const classes = [isHan(unit), isWordCharacter(unit), isBreak(unit)].filter(Boolean);
      expect(classes.length, String.fromCharCode(unit)).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    ['。', true, true],
    ['！', true, true],
    ['？', true, true],
    ['；', true, true],
    ['?', true, true],
    ['\n', true, true],
    ['，', true, false],
    ['：', true, false],
    ['\t', true, false],
    ['｜', true, false],
    ['.', false, false],
    ['、', false, false],
    ['“', false, false],
    ['（', false, false],
    ['·', false, false],
    ['+', false, false],
  ])('%j parts statements: %s, ends a sentence: %s', (char, parts, ends) => {
    expect([isBreak(code(char)), isSentenceEnd(char)]).toEqual([parts, ends]);
  });
});
