import { describe, expect, it } from 'vitest';
import { formsOf, shownText } from '@/utils/text/character-forms';
import { isHan, isWordCharacter } from '@/utils/text/characters';
import { normalise } from '@/utils/text/normalise';
import { randomNumbers, randomText } from './random';

/** What pages are made of, and what they should not be: breaks, padding, pairs and halves of pairs, ligatures. */
const ALPHABET = [
  ...'容缺受理務網產動一二三四五十百千万亿两天个元年第几余多百分之第Aa9Ｚ９．.%％，。；、“”（）+ \n\t\u3000\u00a0\u200b\ufeff㎡①ﬁÀİß〇𠮷😀',
  '\ud842',
  '\udfb7',
  '\ufdfa',
];

const random = randomNumbers(20240514);
const texts = Array.from({ length: 2_000 }, () => randomText(random, ALPHABET, 40));

describe('any text', () => {
  it('has a place in the original for each of its characters, never going back', () => {
    for (const original of texts) {
      const { text, starts, ends } = normalise(original);
      expect(starts, original).toHaveLength(text.length);
      expect(ends, original).toHaveLength(text.length);
      for (let at = 0; at < text.length; at++) {
        const start = starts[at] ?? Number.NaN;
        expect(start, original).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        expect(start, original).toBeLessThan(original.length);
        expect(ends[at], original).toBeGreaterThan(text[at] === ' ' ? start - 1 : start);
        expect(ends[at], original).toBeLessThanOrEqual(original.length);
      }
    }
  });

  it('comes character by character from where it says, and only spaces from elsewhere', () => {
    for (const original of texts) {
      const { text, starts, ends } = normalise(original);
      [...text].forEach((char, at) => {
        // What stands for a number is tried by itself.
        if (char === ' ' || /[\d.%]/.test(char)) return;
        expect(formsOf(original.slice(starts[at], ends[at])), original).toContain(char);
      });
    }
  });

  it('holds only Chinese, words, what belongs to numbers, and single spaces inside', () => {
    for (const original of texts) {
      const { text } = normalise(original);
      expect(text).not.toMatch(/^ | $| {2}/);
      for (const char of text.replace(/(?<=\d)(?:%|\.(?=\d))/g, '').replaceAll(' ', ''))
        expect(
          isHan(char.charCodeAt(0)) || isWordCharacter(char.charCodeAt(0)),
          `${original} → ${text}`,
        ).toBe(true);
    }
  });

  it('has statements and words that have the same form the second time', () => {
    for (const original of texts)
      for (const part of normalise(original).text.split(' '))
        expect(normalise(shownText(part)).text, original).toBe(part);
  });

  it('has the form of its parts where a break stands between them', () => {
    for (const [at, before] of texts.entries()) {
      const after = texts[texts.length - 1 - at] ?? '';
      const forms = [before, after].map((part) => normalise(part).text).filter(Boolean);
      expect(normalise(`${before}。${after}`).text, `${before}。${after}`).toBe(forms.join(' '));
    }
  });
});
