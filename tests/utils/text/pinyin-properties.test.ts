import { describe, expect, it } from 'vitest';
import { charactersSpelled, type SpelledTerm, spell } from '@/utils/text/pinyin';
import { randomNumbers } from './random';

const TERMS = [
  spell('容缺受理', 'rong que shou li'),
  spell('首违不罚', 'shou wei bu fa'),
  spell('企业安静期', 'qi ye an jing qi'),
  spell('西安市先行', 'xi an shi xian xing'),
  spell('绿色通道', 'lv se tong dao'),
  spell('ca互认', 'c a hu ren'),
];

/** How many letters of each syllable are typed: all, the first, or the two of zh, ch, sh. */
function typings(random: () => number, { syllables }: SpelledTerm): string {
  const shortened = syllables.map((syllable) => {
    const lengths = [syllable.length, 1, ...(/^[zcs]h/.test(syllable) ? [2] : [])];
    return syllable.slice(0, lengths[Math.floor(random() * lengths.length)]);
  });
  return shortened.join('');
}

describe('a term', () => {
  it('is read in whatever way each of its syllables is shortened', () => {
    const random = randomNumbers(1);
    for (const term of TERMS)
      for (let times = 0; times < 200; times++) {
        const typed = typings(random, term);
        expect(charactersSpelled(typed, term), `${typed} for ${term.characters.join('')}`).toBe(
          term.characters.length,
        );
      }
  });

  it('is read at every moment while it is typed in full', () => {
    for (const term of TERMS) {
      const whole = term.syllables.join('');
      for (let length = 1; length <= whole.length; length++)
        expect(charactersSpelled(whole.slice(0, length), term), whole.slice(0, length)).toBeGreaterThan(0);
    }
  });

  it.each([
    ['the part typed, also from its middle', 'anjing', '企业安静期', 2],
    ['all, where syllables could be cut in two ways', 'xianshixianxing', '西安市先行', 5],
    ['all, by first letters that could start elsewhere', 'xasxx', '西安市先行', 5],
    ['v for ü', 'lvse', '绿色通道', 2],
    ['no ü typed as u', 'luse', '绿色通道', 0],
    ['letters of the term itself', 'cahr', 'ca互认', 4],
    ['characters after letters', 'rong缺', '容缺受理', 2],
    ['characters alone', '缺受', '容缺受理', 2],
    ['the shortest that begins with what was typed', 'x', '西安市先行', 1],
    ['nothing of an empty word', '', '容缺受理', 0],
    ['nothing of capitals, which normal text does not hold', 'RQSL', '容缺受理', 0],
    ['nothing of syllables in another order', 'querong', '容缺受理', 0],
    ['nothing of syllables that are not neighbours', 'rongli', '容缺受理', 0],
  ])('covers %s', (_what, typed, name, covered) => {
    const term = TERMS.find(({ characters }) => characters.join('') === name);
    if (!term) throw new Error(`no term ${name}`);
    expect(charactersSpelled(typed, term)).toBe(covered);
  });

  it('without syllables stands for itself', () => {
    expect(charactersSpelled('容缺', spell('容缺受理', ''))).toBe(2);
    expect(charactersSpelled('rq', spell('容缺受理', ''))).toBe(0);
  });

  it('of many alike syllables is read in time', () => {
    const long = spell('是'.repeat(60), Array(60).fill('shi').join(' '));
    const start = performance.now();
    expect(charactersSpelled('s'.repeat(60), long)).toBe(60);
    expect(charactersSpelled(`${'sh'.repeat(59)}x`, long)).toBe(0);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
