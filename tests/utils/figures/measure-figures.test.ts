import { describe, expect, it } from 'vitest';
import { bundledCorpus, measuresOf } from '@/utils/corpus/corpus';
import type { LocatedMeasure } from '@/utils/corpus/corpus-measures';
import { measureFigures, statedQuantity } from '@/utils/figures/measure-figures';

const all = measuresOf(bundledCorpus);
const stated = all.flatMap(({ measure }) => measure.figures.map((figure) => ({ id: measure.id, ...figure })));
const ofMeasure = (id: string) =>
  measureFigures(all.find(({ measure }) => measure.id === id) as LocatedMeasure);

/** Units of the five kinds; of the classifiers those whose label says material or step. */
const OF_A_KIND = /^(个?工作日|[日天]内?|小时|分钟|个月|%|个?百分点|‰|(万|亿)?元|亿$)/;
const COUNTED = /材料|要件|环节/;

describe('the figures of the bundled corpus', () => {
  const expected = stated.filter(({ label, unit }) => OF_A_KIND.test(unit) || COUNTED.test(label));

  it('are all understood that are of a kind', () => {
    expect(expected).toHaveLength(50);
    expect(expected.filter((figure) => statedQuantity(figure) === null)).toEqual([]);
  });

  it('and no others are', () => {
    const others = stated.filter((figure) => !expected.includes(figure));
    expect(others.filter((figure) => statedQuantity(figure) !== null)).toEqual([]);
  });

  it('keep the value they are stated with', () => {
    for (const figure of expected) {
      const [value] = statedQuantity(figure)?.values ?? [];
      expect(value?.number).toBe(Number(figure.value));
    }
  });

  it('stand in a sentence of the summary, as nearly all do, or in their label', () => {
    const found = all.flatMap(measureFigures);
    const inSummary = found.filter(({ located, sentence, phrase }) => {
      return phrase !== '' && located.measure.summary.includes(sentence) && sentence.includes(phrase);
    });
    expect(inSummary.length).toBeGreaterThanOrEqual(found.length - 1);
    for (const one of found) if (!inSummary.includes(one)) expect(one.sentence).toBe(one.label);
  });
});

describe('the old figure of a change', () => {
  it('stands with the new one, and not by itself', () => {
    expect(
      ofMeasure('c11-m01').map(({ label, from, values }) => [
        label,
        from?.values[0]?.number,
        values[0]?.number,
      ]),
    ).toEqual([
      ['压减后审批环节', 2, 1],
      ['压减后办理时限', 30, 1],
    ]);
  });
});

it.each([
  ['统计截止月份', '6', '月底'],
  ['代办帮办年份', '2023', '年'],
  ['发放明白卡', '53', '份'],
  ['可免证办理的高频事项', '474', '项'],
  ['汇聚数据', '56.72', '亿条'],
])('%s is of no kind', (label, value, unit) => {
  expect(statedQuantity({ label, value, unit })).toBeNull();
});
