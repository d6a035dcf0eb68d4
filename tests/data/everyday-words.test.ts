import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import everydayWordsFile from '@/data/everyday-words.json';
import { normalText } from '@/utils/text/normalise';
import { repeated } from './repeated';
import { type MeasureFile, readCases, readThesaurus } from './schema';

const wording = v.pipe(
  v.string(),
  v.check(
    (value) => value === value.trim() && [...value].length >= 2 && [...value].length <= 8,
    ({ input }) => `「${input}」 has not 2 to 8 characters`,
  ),
);

const groupSchema = v.strictObject({
  everyday: v.pipe(v.array(wording), v.minLength(2)),
  official: v.pipe(v.array(wording), v.minLength(1), v.maxLength(4)),
});

/** Beyond this share of the measures a word no longer tells one subject from another. */
const WIDEST_SHARE = 1 / 8;

const groups = v.parse(v.array(groupSchema), everydayWordsFile);
const everyday = groups.flatMap((group) => group.everyday.map(normalText));
const official = [...new Set(groups.flatMap((group) => group.official))];

/** What of a measure an official word can be found in. */
const textOf = ({ title, summary, keywords, aliases, figures }: MeasureFile): string =>
  [title, summary, ...keywords, ...aliases, ...figures.map(({ label }) => label)].map(normalText).join('\n');

const texts = readCases().flatMap(({ measures }) => measures.map(textOf));
const measuresSaying = (word: string): number =>
  texts.filter((text) => text.includes(normalText(word))).length;

describe('the everyday words', () => {
  it('are at least 200 groups', () => {
    expect(groups.length).toBeGreaterThanOrEqual(200);
  });

  it('have each everyday wording once', () => {
    expect(repeated(everyday)).toEqual([]);
  });

  it('have no wording in a group that one of its shorter wordings already finds', () => {
    const covered = groups.flatMap((group) =>
      group.everyday.filter((long) => group.everyday.some((short) => short !== long && long.includes(short))),
    );
    expect(covered).toEqual([]);
  });

  it('add no word that the query says already, and none twice', () => {
    const idle = groups.flatMap((group) => group.official.filter((word) => group.everyday.includes(word)));
    expect(idle).toEqual([]);
    expect(groups.flatMap((group) => repeated(group.official))).toEqual([]);
  });

  it('lead only to words that a measure says', () => {
    expect(official.filter((word) => measuresSaying(word) === 0)).toEqual([]);
  });

  it('lead to no word that an eighth of the measures say', () => {
    expect(official.filter((word) => measuresSaying(word) > texts.length * WIDEST_SHARE)).toEqual([]);
  });

  it('repeat no term and no phrase of the thesaurus', () => {
    const said = new Set(readThesaurus().flatMap(({ term, phrases }) => [term, ...phrases].map(normalText)));
    expect(everyday.filter((word) => said.has(word))).toEqual([]);
  });
});

/** Policy wording in which an everyday word would appear only across the seam of two other words. */
const SEAMS: readonly string[] = [
  '定制服务机制完善',
  '小微信贷投放',
  '互联网平台',
  '各种地方标准制定标准',
  '本省事项全省事项',
  '因为难以落实',
  '社区长者食堂园区长期发展',
  '采购方式购买家具购买方式',
  '使用电子证照',
  '设立项目公司',
  '提交房屋资料',
  '通报案例',
  '抓人才',
  '提供暖手茶水',
  '协调解决',
  '手续证明',
  '集中标准化',
  '网上市场',
  '安装网上系统',
];

describe('an everyday word', () => {
  it.each(SEAMS)('does not stand by chance in 「%s」', (sentence) => {
    const said = normalText(sentence);
    expect(everyday.filter((word) => said.includes(word))).toEqual([]);
  });
});
