import { describe, expect, it } from 'vitest';
import { findFigures } from '@/utils/figures/find-figures';
import { roleOf, type Told, tellSameFall } from '@/utils/figures/roles';

function toldIn(text: string): Told {
  const [figure] = findFigures(text);
  if (!figure) throw new Error(`no figure in ${text}`);
  return { figure, role: roleOf(figure, text.slice(0, figure.from?.start ?? figure.start)) };
}

describe('the role of a figure', () => {
  it.each([
    ['精简材料9份', 'fall'],
    ['同比少13.44天', 'fall'],
    ['材料由27份精简至18份', 'level'],
    ['一审用时27.1天', 'level'],
    ['余额增加3亿元', 'rise'],
    ['增幅为12%', 'rise'],
    ['降幅达12%', 'fall'],
  ])('%s: %s', (text, role) => {
    expect(toldIn(text).role).toBe(role);
  });
});

describe('two figures tell the same fall, by how much and from what to what', () => {
  it.each([
    ['精简材料9份', '要件由27份减到18份', true],
    ['压缩29天', '由30个工作日压缩至1个工作日', true],
    ['增加材料9份', '要件由27份减到18份', false],
    ['精简材料9份', '要件由18份增加到27份', false],
    ['精简材料9份', '要件18份', false],
    ['降低3%', '由8%降至5%', false],
    ['材料由27份减到18份', '要件由20份减到10份', false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(tellSameFall(toldIn(one), toldIn(other))).toBe(expected);
    expect(tellSameFall(toldIn(other), toldIn(one))).toBe(expected);
  });
});
