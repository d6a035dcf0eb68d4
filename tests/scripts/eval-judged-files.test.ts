// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { evalHeadlines, evalPages, evalQueries } from '@/scripts/eval/judged-files';

const TEXTS = [
  { id: 'c05-m01', case: 5, text: '证照分离四种方式降门槛' },
  { id: 'c05-m02', case: 5, text: '电子营业执照\n147.41亿元' },
  { id: 'c18-m02', case: 18, text: '证照分离' },
];

describe('queries judged by what a write-up says', () => {
  it.each([
    ['5:证照分离', ['c05-m01']],
    ['5:证照分离;18:证照分离', ['c05-m01', 'c18-m02']],
    ['5:营业|证照', ['c05-m01', 'c05-m02']],
    ['5:电子.*执照', ['c05-m02']],
    ['5:147\\.41', ['c05-m02']],
    ['7:证照', []],
    ['', []],
  ])('「%s」 mean the measures %j', (judgments, ids) => {
    const [query] = evalQueries(`证照\texact\t${judgments}\n`, TEXTS);
    expect(query).toEqual({ query: '证照', kind: 'exact', gains: new Map(ids.map((id) => [id, 1])) });
  });

  it('are the same under a header line, and with Windows line breaks', () => {
    const plain = '证照\texact\t5:证照\r\n足球\tnone\t';
    expect(evalQueries(`query\tkind\tjudgments\n${plain}`, TEXTS)).toEqual(evalQueries(plain, TEXTS));
    expect(evalQueries(plain, TEXTS)).toHaveLength(2);
  });

  it('are refused where a judgment is none', () => {
    expect(() => evalQueries('证照\texact\t证照', TEXTS)).toThrow('no judgment: 「证照」');
  });
});

it('knows queries judged by measure, whose grades count 3 and 1', () => {
  const content = 'query\tkind\tjudgments\n证照\texact\tc05-m01=2 c18-m02=1\n足球\tnone\t\n';
  expect(evalQueries(content, TEXTS)).toEqual([
    {
      query: '证照',
      kind: 'exact',
      gains: new Map([
        ['c05-m01', 3],
        ['c18-m02', 1],
      ]),
    },
    { query: '足球', kind: 'none', gains: new Map() },
  ]);
});

describe('pages', () => {
  it('are judged by write-up', () => {
    const record = {
      id: 'x',
      url: 'http://a.cn/',
      title: '题',
      text: '一\n二',
      kind: 'news',
      relevant: 'yes',
    };
    const cases = [{ case: 13, grade: 2 }];
    const [judged] = evalPages(`${JSON.stringify({ ...record, cases, why: '' })}\n`);
    expect(judged).toMatchObject({ kind: 'news', relevant: 'yes', grades: new Map([[13, 2]]) });
    expect(judged?.page).toMatchObject({ url: 'http://a.cn/', title: '题' });
    expect(judged?.page.blocks.map(({ text }) => text)).toEqual(['一', '二']);
  });

  it('or by measure: a write-up has the grade of its best', () => {
    const record = { id: 'p01', url: 'http://a.cn/', title: '题', text: '一', kind: 'plan', relevant: 'yes' };
    const measures = [
      { id: 'c05-m01', grade: 1 },
      { id: 'c05-m02', grade: 2 },
      { id: 'c05-m03', grade: 1 },
      { id: 'c18-m02', grade: 1 },
    ];
    const [judged] = evalPages(JSON.stringify({ ...record, measures }));
    expect(judged?.grades).toEqual(
      new Map([
        [5, 2],
        [18, 1],
      ]),
    );
  });

  it('are none in an empty file', () => {
    expect(evalPages('')).toEqual([]);
  });
});

it('takes the first column of headlines, without the header', () => {
  expect(evalHeadlines('title\tclass\tsplit\n甲\tsports\tdev\n乙\tfood\ttest\n')).toEqual(['甲', '乙']);
});
