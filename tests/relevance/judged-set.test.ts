// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { repeated } from '../data/repeated';
import { readCases } from '../data/schema';
import {
  type Judgments,
  parseHeadlines,
  parsePages,
  parseQueries,
  type QueryKind,
  readJudgedSet,
} from './judged-set';

/** Fewer of a kind, and its share of an average says little. */
const LEAST_QUERIES: Record<QueryKind, number> = {
  exact: 40,
  para: 60,
  typo: 25,
  pinyin: 25,
  trad: 20,
  multi: 25,
  number: 15,
  place: 8,
  none: 25,
};
const LEAST_PAGES = { yes: 34, near: 16, no: 16 };
const LEAST_HEADLINES = 200;
/** Longer than a document title or an official formula: what two pages share beyond it was copied. */
const LONGEST_SHARED_RUN = 30;

const { queries, pages, headlines } = readJudgedSet();
const measures = new Set(readCases().flatMap((one) => one.measures.map(({ id }) => id)));
const unknownIn = (judgments: Judgments) => [...judgments.keys()].filter((id) => !measures.has(id));

/** Every run of a text that is one character too long to be shared by chance. */
const longRuns = (text: string): Set<string> => {
  const starts = Math.max(0, text.length - LONGEST_SHARED_RUN);
  return new Set(
    Array.from({ length: starts }, (_, start) => text.slice(start, start + LONGEST_SHARED_RUN + 1)),
  );
};

describe('the judged queries', () => {
  it.each(Object.entries(LEAST_QUERIES))('hold %s queries, at least %i', (kind, least) => {
    expect(queries.filter((query) => query.kind === kind).length).toBeGreaterThanOrEqual(least);
  });

  it('name only measures of the corpus', () => {
    expect(queries.flatMap(({ judgments }) => unknownIn(judgments))).toEqual([]);
  });

  it('are each asked once, without space around', () => {
    const asked = queries.map(({ query }) => query);
    expect(repeated(asked)).toEqual([]);
    expect(asked.filter((query) => query === '' || query !== query.trim())).toEqual([]);
  });

  it('have something to find, unless they ask for what is not there', () => {
    const wanting = queries.filter(({ kind, judgments }) => (kind === 'none') !== (judgments.size === 0));
    expect(wanting.map(({ query }) => query)).toEqual([]);
  });

  it('have a measure of grade 2 wherever they have one at all', () => {
    const found = queries.filter(({ kind }) => kind !== 'none');
    const lacking = found.filter(({ judgments }) => ![...judgments.values()].includes(2));
    expect(lacking.map(({ query }) => query)).toEqual([]);
  });

  it('leave out no write-up', () => {
    const asked = new Set(
      queries.flatMap(({ judgments }) => [...judgments.keys()].map((id) => id.slice(0, 3))),
    );
    expect(asked.size).toBe(readCases().length);
  });
});

describe('the judged pages', () => {
  it.each(Object.entries(LEAST_PAGES))('hold pages that are relevant: %s, at least %i', (relevant, least) => {
    expect(pages.filter((page) => page.relevant === relevant).length).toBeGreaterThanOrEqual(least);
  });

  it('name only measures of the corpus', () => {
    expect(pages.flatMap(({ judgments }) => unknownIn(judgments))).toEqual([]);
  });

  it('are each told once', () => {
    for (const field of ['id', 'url', 'title', 'text'] as const)
      expect(repeated(pages.map((page) => page[field])), field).toEqual([]);
  });

  it('have measures where they are relevant, and none where they are not', () => {
    const wrong = pages.filter(({ relevant, judgments }) => (relevant === 'yes') !== judgments.size > 0);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('share no long run of text', () => {
    const owner = new Map<string, string>();
    const shared = pages.flatMap(({ id, text }) =>
      [...longRuns(text)].filter((run) => {
        const first = owner.get(run) ?? id;
        owner.set(run, first);
        return first !== id;
      }),
    );
    expect(shared).toEqual([]);
  });
});

describe('the headlines', () => {
  it('are many, of many classes, and each stands once', () => {
    expect(headlines.length).toBeGreaterThanOrEqual(LEAST_HEADLINES);
    expect(new Set(headlines.map((headline) => headline.class)).size).toBeGreaterThanOrEqual(10);
    expect(repeated(headlines.map(({ title }) => title))).toEqual([]);
  });

  it('have a title and a class', () => {
    expect(headlines.filter((headline) => !headline.title.trim() || !headline.class.trim())).toEqual([]);
  });
});

describe('a file that is not as described is refused', () => {
  const header = 'query\tkind\tjudgments\n';
  it.each([
    ['another header', () => parseQueries('query\tkind\n')],
    ['a cell too few', () => parseQueries(`${header}容缺受理\texact`)],
    ['a kind nobody knows', () => parseQueries(`${header}容缺受理\tguess\tc05-m11=2`)],
    ['a grade nobody knows', () => parseQueries(`${header}容缺受理\texact\tc05-m11=3`)],
    ['a measure judged twice', () => parseQueries(`${header}容缺受理\texact\tc05-m11=2 c05-m11=1`)],
    ['a page without a text', () => parsePages('{"id":"p01"}')],
    ['a headline without a class', () => parseHeadlines('title\tclass\n早餐')],
  ])('%s', (_, parse) => {
    expect(parse).toThrow();
  });

  it('and one that is can be read', () => {
    expect(parseQueries(`${header}容缺受理\texact\tc05-m11=2 c05-m10=1\n今天\tnone\t\n`)).toEqual([
      {
        query: '容缺受理',
        kind: 'exact',
        judgments: new Map([
          ['c05-m11', 2],
          ['c05-m10', 1],
        ]),
      },
      { query: '今天', kind: 'none', judgments: new Map() },
    ]);
  });
});
