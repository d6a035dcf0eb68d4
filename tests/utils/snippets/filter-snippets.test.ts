import { describe, expect, it } from 'vitest';
import { facetsOf } from '@/utils/snippets/facets';
import {
  filterRenamed,
  type SnippetFilter,
  snippetFilter,
  withoutGoneFolder,
} from '@/utils/snippets/filter-snippets';
import { idsOf, measure, passage } from './sample';

const FOLDERS = new Set(['f1', 'f2']);
/** When it is that hour of that day where the test runs. */
const at = (day: number, hour: number) => new Date(2024, 4, day, hour).toISOString();

const SNIPPETS = [
  measure('m1', { tags: ['重点', 'App'], folderId: 'f1', savedAt: at(13, 12) }),
  measure('m2', {
    measure: { id: 'c08-m01', caseNumber: 8, caseTitle: '税务', topics: ['tax', 'digital-government'] },
    ...{ tags: ['ａｐｐ'], folderId: 'deleted', savedAt: at(14, 0) },
  }),
  passage('p1', '容缺', { tags: ['重点'], folderId: 'f1', savedAt: at(14, 23) }),
  passage('p2', '承诺', { page: { site: '' }, savedAt: at(15, 0) }),
];

describe('a filter', () => {
  it.each<[string, SnippetFilter, string[]]>([
    ['of nothing lets everything pass', {}, ['m1', 'm2', 'p1', 'p2']],
    ['by topic', { topic: 'tax' }, ['m2']],
    ['by write-up', { case: 5 }, ['m1']],
    ['by site', { site: '某县政府' }, ['p1']],
    ['by a tag, however it is spelled', { tags: ['APP'] }, ['m1', 'm2']],
    ['by several tags, all of them', { tags: ['重点', 'app'] }, ['m1']],
    ['by folder', { folder: 'f1' }, ['m1', 'p1']],
    ['by lying in no folder, or one that is gone', { folder: null }, ['m2', 'p2']],
    ['by the day from which on', { from: '2024-05-14' }, ['m2', 'p1', 'p2']],
    ['by the day up to which, whole', { to: '2024-05-14' }, ['m1', 'm2', 'p1']],
    ['by one day', { from: '2024-05-14', to: '2024-05-14' }, ['m2', 'p1']],
    ['by several criteria', { folder: 'f1', tags: ['重点'], from: '2024-05-14' }, ['p1']],
    ['by what nothing is', { topic: 'none' }, []],
  ])('%s', (_what, filter, ids) => {
    expect(idsOf(SNIPPETS.filter(snippetFilter(filter, FOLDERS)))).toEqual(ids);
  });
});

describe('facets', () => {
  it('count everything where nothing is chosen', () => {
    expect(facetsOf(SNIPPETS, {}, FOLDERS)).toEqual({
      topics: [
        { value: 'digital-government', label: 'digital-government', count: 2 },
        { value: 'tax', label: 'tax', count: 1 },
      ],
      cases: [
        { value: 5, label: 'XX市持续优化营商环境', count: 1 },
        { value: 8, label: '税务', count: 1 },
      ],
      sites: [{ value: '某县政府', label: '某县政府', count: 1 }],
      tags: [
        { value: 'App', label: 'App', count: 2 },
        { value: '重点', label: '重点', count: 2 },
      ],
      folders: [
        { value: null, label: '', count: 2 },
        { value: 'f1', label: 'f1', count: 2 },
      ],
    });
  });

  it('count what each choice would leave under all other criteria', () => {
    const filter: SnippetFilter = { folder: 'f1', tags: ['重点'] };
    const { folders, tags, topics, sites } = facetsOf(SNIPPETS, filter, FOLDERS);
    const left = (facet: Partial<SnippetFilter>) =>
      SNIPPETS.filter(snippetFilter({ ...filter, ...facet }, FOLDERS)).length;
    for (const { value, count } of folders) expect(count).toBe(left({ folder: value }));
    for (const { value, count } of topics) expect(count).toBe(left({ topic: value }));
    for (const { value, count } of sites) expect(count).toBe(left({ site: value }));
    for (const { value, count } of tags) expect(count).toBe(left({ tags: ['重点', value] }));
    expect(folders).toEqual([{ value: 'f1', label: 'f1', count: 2 }]);
    expect(tags.map(({ value }) => value)).toEqual(['重点', 'App']);
  });
});

describe('a filter follows', () => {
  it.each<[string, SnippetFilter, SnippetFilter]>([
    ['one of its tags that is renamed', { tags: ['甲', 'ａｐｐ'] }, { tags: ['甲', '应用'] }],
    ['a tag that becomes another of its own', { tags: ['应用', 'App'] }, { tags: ['应用'] }],
    ['no tag that it has not', { tags: ['甲'], site: '某县政府' }, { tags: ['甲'], site: '某县政府' }],
    ['none where it has none', { case: 5 }, { case: 5 }],
  ])('%s', (_, filter, renamed) => {
    expect(filterRenamed(filter, 'app', '应用')).toEqual(renamed);
  });

  it('a folder that is gone by letting it go', () => {
    expect(withoutGoneFolder({ folder: 'deleted', case: 5 }, FOLDERS)).toEqual({ case: 5 });
    for (const filter of [{ folder: 'f1' }, { folder: null }, {}])
      expect(withoutGoneFolder(filter, FOLDERS)).toBe(filter);
  });
});
