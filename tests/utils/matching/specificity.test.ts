import { describe, expect, it } from 'vitest';
import { specificity } from '@/utils/matching/specificity';
import { term } from './small-corpus';

describe('what saying a term tells', () => {
  it('grows with its length', () => {
    const tells = ['容缺', '首席官', '容缺受理', '企业安静期', '电子营业执照'].map((text) =>
      specificity(term(text)),
    );
    expect(tells).toEqual([...tells].sort((a, b) => a - b));
    expect(tells[0]).toBeLessThan((tells[2] ?? 0) / 2);
  });

  it('shrinks with the number of measures it points to', () => {
    const tells = [1, 2, 5, 20].map((leads) => specificity(term('电子营业执照', leads)));
    expect(tells).toEqual([...tells].sort((a, b) => b - a));
    expect(tells.at(-1)).toBeGreaterThan(0);
  });

  it('is bounded however long it is', () => {
    expect(specificity(term('容'.repeat(40)))).toBeLessThanOrEqual(1.2);
  });

  it.each(['', '税'])('is nothing for %j', (text) => {
    expect(specificity(term(text))).toBe(0);
  });
});
