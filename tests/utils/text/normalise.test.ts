import { describe, expect, it } from 'vitest';
import { normalise } from '@/utils/text/normalise';

const SIMPLIFIED = new Map([...'務網產動'].map((char, at) => [char, '务网产动'[at] ?? char]));

describe('normalise', () => {
  it.each([
    ['full width letters and digits', 'ＡＰＰ４７４项', 'app474项'],
    ['upper case', 'CA互认', 'ca互认'],
    ['traditional characters it knows', '不動產 政務', '不动产政务'],
    ['spaces inside Chinese', '容 缺　受\u00a0理', '容缺受理'],
    ['quotation marks and brackets', '“容缺受理”（试行）', '容缺受理试行'],
    ['the enumeration comma and plus', '双随机、一公开 标准地+承诺制', '双随机一公开标准地承诺制'],
    ['sentence breaks, kept as one space', '完成。；\n验登合一', '完成 验登合一'],
    ['a full width point between statements', '完成．验登合一', '完成 验登合一'],
    ['a full width point inside a number', '占９０．５，完成', '占90.5 完成'],
    ['breaks at either end, dropped', '。容缺受理！', '容缺受理'],
    ['decimal points and percent signs of numbers', '147.41亿元，占99.97%', '147.41亿元 占99.97%'],
    ['full width percent', '９０.５％', '90.5%'],
    ['a full stop after a number', '共3.', '共3'],
    ['spaces between words of letters', 'Word  Press 插件', 'word press插件'],
    ['zero-width characters', '一\u200b网\ufeff通办', '一网通办'],
  ])('folds %s', (_what, original, expected) => {
    expect(normalise(original, SIMPLIFIED).text).toBe(expected);
  });

  it('leads each character back to where it stood', () => {
    const original = '推行“容 缺受理”。网上办';
    const { text, offsets } = normalise(original, SIMPLIFIED);
    const start = text.indexOf('容缺受理');
    expect(original.slice(offsets[start], (offsets[start + 3] ?? 0) + 1)).toBe('容 缺受理');
    expect(offsets).toHaveLength(text.length);
  });

  it('survives characters that unfold to many', () => {
    const original = '\ufdfa'.repeat(50);
    const { text, offsets } = normalise(original, SIMPLIFIED);
    expect(offsets).toHaveLength(text.length);
  });
});
