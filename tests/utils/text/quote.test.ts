import { describe, expect, it } from 'vitest';
import { MAX_QUOTE_LENGTH, quoteAround } from '@/utils/text/quote';

function quote(text: string, phrase: string): string {
  const start = text.indexOf(phrase);
  return quoteAround(text, start, start + phrase.length);
}

describe('quoteAround', () => {
  it('is the sentence the words stand in, with its full stop', () => {
    expect(quote('先说别的。我区推行容缺受理。再说别的。', '容缺受理')).toBe('我区推行容缺受理。');
  });

  it('is the whole text where there is only one sentence', () => {
    expect(quote('推行容缺受理', '容缺受理')).toBe('推行容缺受理');
  });

  it('cuts a long sentence around the words and says so', () => {
    const long = `${'前'.repeat(200)}容缺受理${'后'.repeat(200)}`;
    const cut = quote(long, '容缺受理');
    expect(cut.length).toBeLessThanOrEqual(MAX_QUOTE_LENGTH);
    expect(cut).toMatch(/^…前+容缺受理后+…$/);
  });

  it('is found in as few steps however long the sentence is', () => {
    const stepsIn = (length: number) => {
      const text = '长'.repeat(length);
      let steps = 0;
      const charAt = (at: number) => {
        steps += 1;
        return text.charAt(at);
      };
      const counted = { length, charAt, slice: text.slice.bind(text) };
      expect(quoteAround(counted as unknown as string, length / 2, length / 2 + 4)).toMatch(/^…长+…$/);
      return steps;
    };
    expect(stepsIn(40_000)).toBe(stepsIn(1_000));
  });

  it('marks only the side that was cut', () => {
    expect(quote(`容缺受理${'后'.repeat(200)}`, '容缺受理')).toMatch(/^容缺受理后+…$/);
  });
});
