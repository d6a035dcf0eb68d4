import { describe, expect, it } from 'vitest';
import {
  havingTag,
  knownTags,
  MAX_TAG_LENGTH,
  tagNamed,
  tagOf,
  tagsIn,
  withoutTags,
  withTagRenamed,
  withTags,
} from '@/utils/snippets/tags';

describe('a tag', () => {
  it.each([
    [' 容缺受理 ', '容缺受理'],
    ['年度　 报告\n', '年度 报告'],
    ['零\u200b宽', '零宽'],
    [' 　', ''],
    ['长'.repeat(MAX_TAG_LENGTH + 1), '长'.repeat(MAX_TAG_LENGTH)],
    ['𠮷'.repeat(MAX_TAG_LENGTH + 1), '𠮷'.repeat(MAX_TAG_LENGTH)],
  ])('typed as %j is %j', (typed, tag) => {
    expect(tagOf(typed)).toBe(tag);
  });
});

describe('tags', () => {
  it.each<[string, string[], string[], string[]]>([
    ['come in the order given', ['乙'], ['甲', '丙'], ['乙', '甲', '丙']],
    ['stand once, in the spelling that was first', ['Q3 计划'], ['ｑ３　计划', 'q3 计划'], ['Q3 计划']],
    ['are never empty', [], ['', ' ', '甲'], ['甲']],
  ])('%s', (_what, tags, added, all) => {
    expect(withTags(tags, added)).toEqual(all);
  });

  it('are parted by commas, semicolons, 、 and line ends, not by spaces', () => {
    expect(tagsIn('甲，乙、Q3 计划;丁；戊\n己, 甲')).toEqual(['甲', '乙', 'Q3 计划', '丁', '戊', '己']);
  });

  it('are taken away however they are spelled', () => {
    expect(withoutTags(['App', '甲'], ['ＡＰＰ', '丙'])).toEqual(['甲']);
  });

  it.each<[string[], string, string, string[]]>([
    [['甲', '乙', '丙'], '乙', '丁', ['甲', '丁', '丙']],
    [['甲', '乙', '丙'], '丙', '甲', ['甲', '乙']],
    [['app'], 'APP', 'App', ['App']],
    [['甲'], '乙', '丙', ['甲']],
  ])('of %j, %j renamed to %j, are %j', (tags, from, to, renamed) => {
    expect(withTagRenamed(tags, from, to)).toEqual(renamed);
  });

  it('are known by how many snippets have them, the most used first', () => {
    const snippets = [
      { tags: ['App', '甲'] },
      { tags: ['乙', 'ａｐｐ'] },
      { tags: [] },
      { tags: ['乙', 'app'] },
    ];
    expect(knownTags(snippets)).toEqual([
      { tag: 'App', count: 3 },
      { tag: '乙', count: 2 },
      { tag: '甲', count: 1 },
    ]);
  });
});

it('those that have a tag have it in whatever spelling', () => {
  const all = [{ tags: ['ａｐｐ', '甲'] }, { tags: ['甲'] }, { tags: ['App'] }];
  expect(havingTag(all, 'app')).toEqual([all[0], all[2]]);
});

it('a name for a tag is one tag, which can be typed again', () => {
  expect(tagNamed(' 容缺，承诺、 ')).toBe('容缺 承诺');
  expect(tagsIn(tagNamed('甲;乙'))).toHaveLength(1);
});
