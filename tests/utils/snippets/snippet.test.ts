import { describe, expect, it } from 'vitest';
import { parseSnippet, SNIPPET_VERSION, type Snippet } from '@/utils/snippets/snippet';

const PAGE = {
  title: '某县做法',
  url: 'http://www.gov.cn/1.htm',
  site: '某县政府',
  publishedOn: '2024-05-14',
};
const COMMON = {
  ...({ version: SNIPPET_VERSION, id: 'a', savedAt: '2024-05-14T08:00:00.000Z' } as const),
  ...{ note: '可借鉴。', tags: ['容缺受理', '待核'], folderId: 'f1', position: -1.5 },
};
const PASSAGE: Snippet = {
  ...COMMON,
  kind: 'passage',
  selector: { exact: '容缺受理', prefix: '推行', suffix: '制度' },
  page: PAGE,
};
const MEASURE: Snippet = {
  ...COMMON,
  kind: 'measure',
  measure: {
    id: 'c05-m01',
    title: '容缺受理',
    summary: '先受理后补正。',
    section: '',
    caseNumber: 5,
    caseTitle: 'XX市做法',
    place: 'XX市',
    topics: ['government-services'],
  },
  foundOn: null,
};

/** The record without the field at this path. */
function without(record: Snippet, path: string): unknown {
  const copy = structuredClone(record) as unknown as Record<string, Record<string, unknown>>;
  const [outer = '', inner] = path.split('.');
  if (inner === undefined) delete copy[outer];
  else delete copy[outer]?.[inner];
  return copy;
}

describe('a record', () => {
  it.each<[string, Snippet]>([
    ['of a passage', PASSAGE],
    ['of a passage without a date', { ...PASSAGE, page: { ...PAGE, publishedOn: null } }],
    ['of a passage without context', { ...PASSAGE, selector: { exact: '容', prefix: '', suffix: '' } }],
    ['of a measure', MEASURE],
    ['of a measure with the page it was found beside', { ...MEASURE, foundOn: PAGE }],
  ])('%s is a snippet, also after storage has copied it', (_what, record) => {
    expect(parseSnippet(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  const fields: [Snippet, string][] = [
    ...['version', 'id', 'savedAt', 'kind', 'note', 'tags', 'folderId', 'position'].flatMap(
      (path): [Snippet, string][] => [
        [PASSAGE, path],
        [MEASURE, path],
      ],
    ),
    ...['selector', 'selector.exact', 'selector.prefix', 'page', 'page.url', 'page.publishedOn'].map(
      (path): [Snippet, string] => [PASSAGE, path],
    ),
    ...['measure', 'measure.id', 'measure.summary', 'measure.caseNumber', 'measure.topics', 'foundOn'].map(
      (path): [Snippet, string] => [MEASURE, path],
    ),
  ];
  it.each(fields.map(([record, path]) => ({ kind: record.kind, path, record })))(
    'of a $kind without $path is none',
    ({ record, path }) => {
      expect(parseSnippet(without(record, path))).toBeNull();
    },
  );

  it.each([
    ['of a newer version', { ...PASSAGE, version: SNIPPET_VERSION + 1 }],
    ['whose version is a string', { ...PASSAGE, version: String(SNIPPET_VERSION) }],
    ['of another kind', { ...PASSAGE, kind: 'image' }],
    ['with an empty id', { ...PASSAGE, id: '' }],
    ['with a time that is none', { ...PASSAGE, savedAt: 'yesterday' }],
    ['with a number for words', { ...PASSAGE, selector: { exact: 1, prefix: '', suffix: '' } }],
    ['of a measure under the kind of a passage', { ...MEASURE, kind: 'passage' }],
    ['that is null', null],
    ['that is undefined', undefined],
    ['that is a string', JSON.stringify(PASSAGE)],
    ['that is a list', [PASSAGE]],
    ['that is a list with a kind', Object.assign([], { kind: 'passage' })],
    ['that is empty', {}],
    ['that only inherits', Object.create({ kind: 'image' })],
  ])('%s is none', (_what, record) => {
    expect(parseSnippet(record)).toBeNull();
  });

  it('keeps nothing it should not have, and reaches no prototype', () => {
    const hostile = JSON.parse(
      `${JSON.stringify(PASSAGE).slice(0, -1)},"extra":1,"__proto__":{"polluted":true}}`,
    );
    const parsed = parseSnippet(hostile);
    expect(parsed).toEqual(PASSAGE);
    expect(parsed).not.toHaveProperty('extra');
    expect(parsed).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });
});
