import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SnippetSearch } from '@/utils/snippets/search-snippets';
import type { Snippet } from '@/utils/snippets/snippet';
import { openWriting } from '@/utils/text/writing';
import { measure, passage } from './sample';

const writing = openWriting();

function searchOf(snippets: readonly Snippet[]): SnippetSearch {
  const search = new SnippetSearch(writing);
  search.update(snippets);
  return search;
}

const found = (search: SnippetSearch, query: string) => search.find(query).map(({ snippet }) => snippet.id);

const SNIPPETS = [
  passage('tolerance', '主要材料齐全的申请先行受理，次要材料容缺受理。', { page: { title: '实施方案' } }),
  passage('noted', '企业可以在银行网点办理开户。', {
    note: '与容缺受理对照，报分管领导。',
    tags: ['Q3计划'],
  }),
  passage('tagged', '招标投标全流程电子化。', { tags: ['容缺受理'], page: { site: '清渡县人民政府' } }),
  measure('licence', {
    measure: { title: '电子营业执照免证可办', summary: '474 项高频事项，减免 147.41 亿元。' },
  }),
  passage('english', 'Business licences are issued within 2 days via iPhone.', { page: { title: 'Policy' } }),
];

describe('a search finds', () => {
  const search = searchOf(SNIPPETS);
  it.each([
    ['words of a quote', '次要材料', ['tolerance']],
    ['words of a title', '免证可办', ['licence']],
    ['words of a page title', '实施方案', ['tolerance']],
    ['words of a note', '分管领导', ['noted']],
    ['a tag', 'q3计划', ['noted']],
    ['a site', '清渡县', ['tagged']],
    ['a write-up', '持续优化营商环境', ['licence']],
    ['a place', 'XX市', ['licence']],
    ['what is about it before what mentions it', '容缺受理', ['tagged', 'noted', 'tolerance']],
    ['several words, all of them', '材料 受理', ['tolerance']],
    ['words in any order', '受理 次要', ['tolerance']],
    ['traditional characters', '電子營業執照', ['licence']],
    ['full width', '４７４', ['licence']],
    ['another case', 'IPHONE', ['english']],
    ['a word not yet finished', 'ipho', ['english']],
    ['a number not yet finished', '147', ['licence']],
    ['a single character', '缺', ['noted', 'tagged', 'tolerance']],
    ['initials', 'rqsl', ['noted', 'tagged', 'tolerance']],
    ['initials of what stands in the middle', 'yyzz', ['licence']],
    ['pinyin', 'rongqueshouli', ['noted', 'tagged', 'tolerance']],
    ['pinyin still being typed', 'zhaobiaotoub', ['tagged']],
    ['pinyin parted by spaces', 'rong que shou li', ['noted', 'tagged', 'tolerance']],
    ['pinyin with characters', '容缺sl', ['noted', 'tagged', 'tolerance']],
    ['a character that is read otherwise there', 'yinhang', ['noted']],
    ['a question about it', '如何容缺受理', ['tagged', 'noted', 'tolerance']],
  ])('%s: %s', (_what, query, ids) => {
    expect(found(search, query)).toEqual(ids);
  });

  it.each([
    ['words that are nowhere', '足球比赛'],
    ['half of a term', '容缺办结'],
    ['one word of two', '容缺受理 足球'],
    ['what stands across two fields', '计划某县'],
    ['letters that spell nothing there', 'zzzz'],
    ['nothing', ''],
    ['marks alone', '，。！'],
  ])('nothing for %s', (_what, query) => {
    expect(found(search, query)).toEqual([]);
  });

  it('equally good ones in the order of the library', () => {
    const alike = ['c', 'a', 'b'].map((id) => passage(id, '告知承诺制'));
    expect(found(searchOf(alike), '告知承诺')).toEqual(['c', 'a', 'b']);
    const moved = searchOf(alike);
    moved.update([...alike].reverse());
    expect(found(moved, 'gzcn')).toEqual(['b', 'a', 'c']);
  });
});

describe('the index follows the library', () => {
  it('in what is added, changed and removed', () => {
    const search = searchOf(SNIPPETS);
    const [first, ...others] = SNIPPETS as [Snippet, ...Snippet[]];
    search.update([...others, passage('new', '首违不罚')]);
    expect(found(search, '次要材料')).toEqual([]);
    expect(found(search, '首违不罚')).toEqual(['new']);
    search.update([{ ...first, note: '首违不罚' }, ...others]);
    expect(found(search, '首违不罚')).toEqual(['tolerance']);
    expect(found(search, '次要材料')).toEqual(['tolerance']);
  });

  it('gives a snippet as it was last seen, also where nothing that is searched has changed', () => {
    const search = searchOf(SNIPPETS);
    const moved = SNIPPETS.map((snippet) => ({ ...snippet, folderId: 'f1' }));
    search.update(moved);
    expect(search.find('次要材料')[0]?.snippet).toBe(moved[0]);
  });

  it('indexes in steps where it is asked to', () => {
    const search = searchOf(SNIPPETS);
    expect([2, 2, 2].map((limit) => search.prepare(limit))).toEqual([true, true, false]);
    expect(found(search, '次要材料')).toEqual(['tolerance']);
  });

  it('finds after any changes what a new index finds', () => {
    const WORDS = ['容缺受理', '告知承诺', '首违不罚', '一网通办', '信用监管'];
    const change = fc.record({
      at: fc.nat(40),
      word: fc.nat(4),
      isRemoved: fc.boolean(),
      isSought: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        let snippets: Snippet[] = [];
        const search = searchOf(snippets);
        for (const { at, word, isRemoved, isSought } of changes) {
          snippets = snippets.filter(({ id }) => id !== `s${at}`);
          if (!isRemoved) snippets = [...snippets, passage(`s${at}`, WORDS[word])];
          search.update(snippets);
          if (isSought) search.find(WORDS[0] ?? '');
        }
        for (const query of [...WORDS, 'rqsl', '不'])
          expect(found(search, query).sort()).toEqual(found(searchOf(snippets), query).sort());
      }),
      { numRuns: 40 },
    );
  });
});

describe('what people write in several ways', () => {
  const search = searchOf([
    passage('place', '厦门会同成都，率先推行会计事务容缺受理。', {}),
    passage('days', '材料齐全的，三天内办结；其余二十四小时内反馈，涉及一万五千户，占百分之三十。', {}),
    passage('digits', '压缩至2个工作日，累计147.41亿元。', {}),
    passage('pit', '对𫭟坑片区实行告知承诺。', {}),
    passage('other-pit', '深坑片区已经验收。', {}),
    passage('radicals', '各部⻔联合推进⻓三⾓一体化。', {}),
    passage('traditional', '廈門市答覆：後續由臺辦發展科辦理。', {}),
  ]);

  it.each([
    ['xiamen', ['place', 'traditional']],
    ['xm', ['place', 'traditional']],
    ['chengdu', ['place']],
    ['kuaiji', ['place']],
    ['shuaixian', ['place']],
    ['3天', ['days']],
    ['三天', ['days']],
    ['３天', ['days']],
    ['24小时', ['days']],
    ['二十四小时', ['days']],
    ['15000', ['days']],
    ['1.5万', ['days']],
    ['30%', ['days']],
    ['百分之三十', ['days']],
    ['santian', ['days']],
    ['ershisixiaoshi', ['days']],
    ['两个工作日', ['digits']],
    ['2个工作日', ['digits']],
    ['147.41', ['digits']],
    ['147', ['digits']],
    ['147.41亿', ['digits']],
    ['𫭟坑', ['pit']],
    ['𫭟', ['pit']],
    ['塸坑', ['pit']],
    ['部门', ['radicals']],
    ['长三角', ['radicals']],
    ['部⻔', ['radicals']],
    ['答复', ['traditional']],
    ['后续', ['traditional']],
    ['台办', ['traditional']],
    ['發展', ['traditional']],
  ])('%s finds %j', (query, ids) => {
    expect(found(search, query).sort()).toEqual(ids);
  });
});
