import { describe, expect, it } from 'vitest';
import { isHan, isWordCharacter } from '@/utils/text/characters';
import { normalise } from '@/utils/text/normalise';
import { randomNumbers, randomText } from './random';

const SIMPLIFIED = new Map([...'務網產動'].map((char, at) => [char, '务网产动'[at] ?? char]));
/** What pages are made of, and what they should not be: breaks, padding, pairs and halves of pairs, ligatures. */
const ALPHABET = [
  ...'容缺受理務網產動Aa9Ｚ９．.%％，。；、“”（）+ \n\t\u3000\u00a0\u200b\ufeff㎡①ﬁÀİß〇𠮷😀',
  '\ud842',
  '\udfb7',
  '\ufdfa',
];

const random = randomNumbers(20240514);
const texts = Array.from({ length: 2_000 }, () => randomText(random, ALPHABET, 40));

/** All forms that may come of one code unit of the original. */
function formsOf(unit: string): string {
  const folded = unit.normalize('NFKC').toLowerCase();
  return [...folded].map((char) => SIMPLIFIED.get(char) ?? char).join('') + folded;
}

describe('any text', () => {
  it('has a place in the original for each of its characters, never going back', () => {
    for (const original of texts) {
      const { text, offsets } = normalise(original, SIMPLIFIED);
      expect(offsets, original).toHaveLength(text.length);
      for (let at = 0; at < text.length; at++) {
        const place = offsets[at] ?? Number.NaN;
        expect(place, original).toBeGreaterThanOrEqual(offsets[at - 1] ?? 0);
        expect(place, original).toBeLessThan(original.length);
      }
    }
  });

  it('comes character by character from where it says, and only spaces from elsewhere', () => {
    for (const original of texts) {
      const { text, offsets } = normalise(original, SIMPLIFIED);
      [...text].forEach((char, at) => {
        if (char !== ' ') expect(formsOf(original.charAt(offsets[at] ?? 0)), original).toContain(char);
      });
    }
  });

  it('holds only Chinese, words, what belongs to numbers, and single spaces inside', () => {
    for (const original of texts) {
      const { text } = normalise(original, SIMPLIFIED);
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
      for (const part of normalise(original, SIMPLIFIED).text.split(' '))
        expect(normalise(part, SIMPLIFIED).text, original).toBe(part);
  });

  it('has the form of its parts where a break stands between them', () => {
    for (const [at, before] of texts.entries()) {
      const after = texts[texts.length - 1 - at] ?? '';
      const forms = [before, after].map((part) => normalise(part, SIMPLIFIED).text).filter(Boolean);
      expect(normalise(`${before}。${after}`, SIMPLIFIED).text, `${before}。${after}`).toBe(forms.join(' '));
    }
  });
});
