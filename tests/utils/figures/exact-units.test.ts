import { describe, expect, it } from 'vitest';
import { comparable, convertedTo } from '@/utils/figures/exact-units';
import type { Figure, FigureUnit } from '@/utils/figures/figure';
import { findFigures } from '@/utils/figures/find-figures';
import { conversionBeside, spokenFigure } from '@/utils/figures/spoken-figure';

const figure = (text: string) => findFigures(text)[0] as Figure;

describe('a figure is told in another unit', () => {
  it.each<[string, FigureUnit, string]>([
    ['0.5万元', '元', '5000元'],
    ['5000元', '万元', '0.5万元'],
    ['147.41亿元', '万元', '1474100万元'],
    ['12658万元', '亿元', '1.2658亿元'],
    ['2小时', '分钟', '120分钟'],
    ['90分钟', '小时', '1.5小时'],
    ['两成', '%', '20%'],
    ['3.5‰', '%', '0.35%'],
    ['四分之三', '%', '75%'],
    ['30%至50%', '成', '3至5成'],
    ['50万美元', '美元', '500000美元'],
  ])('%s in %s where that is exact', (text, unit, expected) => {
    expect(convertedTo(figure(text), unit)).toBe(expected);
  });

  it.each<[string, FigureUnit]>([
    ['缩短至3个工作日', '天'],
    ['5天内', '工作日'],
    ['2天内', '小时'],
    ['3个月内', '天'],
    ['一年内', '个月'],
    ['10分钟', '小时'],
    ['12658.24万元', '亿元'],
    ['三分之一', '%'],
    ['5个百分点', '%'],
    ['50万美元', '万元'],
    ['3份材料', '项'],
    ['5000元', '元'],
  ])('%s never in %s', (text, unit) => {
    expect(convertedTo(figure(text), unit)).toBeNull();
  });

  it.each<[FigureUnit, FigureUnit, boolean]>([
    ['万元', '亿元', true],
    ['元', '美元', false],
    ['小时', '分钟', true],
    ['小时', '天', false],
    ['工作日', '天', false],
    ['%', '成', true],
    ['%', '百分点', false],
    ['份', '份', true],
    ['份', '项', false],
    ['环节', '步', false],
  ])('%s beside %s: %s', (a, b, expected) => {
    expect(comparable({ unit: a }, { unit: b })).toBe(expected);
    expect(comparable({ unit: b }, { unit: a })).toBe(expected);
  });
});

describe('two figures side by side', () => {
  it.each([
    ['5000元', '0.5万元', { of: 'measure', text: '5000元' }],
    ['2小时', '10分钟', { of: 'page', text: '120分钟' }],
    ['0.32亿元', '86万元', { of: 'page', text: '3200万元' }],
    ['3天内', '5天内', null],
    ['3个工作日', '5天内', null],
  ])('%s and %s', (page, measure, expected) => {
    expect(conversionBeside(figure(page), figure(measure))).toEqual(expected);
  });

  it.each([
    ['时限由 30 个工作日压缩至 1 个工作日', '30个工作日压缩至1个工作日'],
    ['时限由11个工作日减到7个', '11个工作日减到7个工作日'],
    ['环节由5个减到1个', '5个环节减到1个环节'],
    ['要件由27份减到18份', '27份减到18份'],
    ['周期压缩70%', '压缩70%'],
    ['一审27.1天', '27.1天'],
  ])('%s is told in its own words', (text, expected) => {
    expect(spokenFigure(figure(text))).toBe(expected);
  });
});
