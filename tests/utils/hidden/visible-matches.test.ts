import { describe, expect, it } from 'vitest';
import type { HiddenMeasure } from '@/utils/hidden/hidden-measure';
import { hiddenEverywhere, partMatches, visibleMatches, visiblePage } from '@/utils/hidden/visible-matches';
import type { PageMatches } from '@/utils/matching/types';
import { matches, pageSummary } from '../../components/sample';
import { hiddenMeasure, PAGE_URL } from './hidden-sample';

const OTHER_URL = 'http://www.people.com.cn/2.htm';
const ids = (listed: readonly { measureId: string }[]) => listed.map(({ measureId }) => measureId);
const ALL = ids(matches);

describe('the visible matches of a page', () => {
  it.each<[string, HiddenMeasure[], string, string[]]>([
    ['are all of them where nothing is hidden', [], PAGE_URL, ALL],
    [
      'leave out what is hidden there',
      [hiddenMeasure('c08-m01', PAGE_URL)],
      PAGE_URL,
      ['c05-m01', 'c05-m02'],
    ],
    ['hold what is hidden beside another page', [hiddenMeasure('c08-m01', OTHER_URL)], PAGE_URL, ALL],
    [
      'are the same at every place in the page',
      [hiddenMeasure('c08-m01', PAGE_URL)],
      `${PAGE_URL}#part-2`,
      ['c05-m01', 'c05-m02'],
    ],
    [
      'are the same by another address of the page',
      [hiddenMeasure('c08-m01', PAGE_URL)],
      `${PAGE_URL.replace('http', 'https')}?utm_source=wx`,
      ['c05-m01', 'c05-m02'],
    ],
    [
      'hold what is hidden at another route',
      [hiddenMeasure('c08-m01', `${PAGE_URL}#/a`)],
      `${PAGE_URL}#/b`,
      ALL,
    ],
    [
      'leave out what an earlier version has hidden at all routes',
      [{ ...hiddenMeasure('c08-m01', PAGE_URL), version: 1 }],
      `${PAGE_URL}#/b`,
      ['c05-m01', 'c05-m02'],
    ],
    ['hold at a route what is hidden at none', [hiddenMeasure('c08-m01', PAGE_URL)], `${PAGE_URL}#/b`, ALL],
    ['leave out what is hidden everywhere', [hiddenMeasure('c05-m01')], PAGE_URL, ['c08-m01', 'c05-m02']],
    ['do not mind what is not among them', [hiddenMeasure('c01-m01')], PAGE_URL, ALL],
    ['may be none', ALL.map((id) => hiddenMeasure(id)), PAGE_URL, []],
  ])('%s', (_what, hidden, url, expected) => {
    expect(ids(visibleMatches(matches, hidden, url))).toEqual(expected);
  });

  it('are the very matches, in their order', () => {
    const visible = visibleMatches(matches, [hiddenMeasure('c05-m02')], PAGE_URL);
    expect(visible).toEqual(matches.slice(0, 2));
    expect(visible[0]).toBe(matches[0]);
  });
});

describe('what is hidden beside a page', () => {
  const here = hiddenMeasure('c05-m02', PAGE_URL);
  const alsoHere = hiddenMeasure('c08-m01', PAGE_URL);
  const everywhere = hiddenMeasure('c08-m01');

  it('is told apart from what is hidden beside any, in the order of the matches', () => {
    const parted = partMatches(matches, [here, everywhere, hiddenMeasure('c01-m01', PAGE_URL)], PAGE_URL);
    expect(parted.here).toEqual([here]);
    expect(parted.everywhere).toEqual([everywhere]);
    expect(partMatches(matches, [here, alsoHere], PAGE_URL).here).toEqual([alsoHere, here]);
  });

  it('counts once where it is hidden both ways', () => {
    const parted = partMatches(matches, [alsoHere, everywhere], PAGE_URL);
    expect([parted.here, parted.everywhere]).toEqual([[], [everywhere]]);
  });
});

describe('a page', () => {
  const ready: PageMatches = { status: 'ready', page: pageSummary, matches };

  it('is shown without what is hidden beside it', () => {
    const hidden = [hiddenMeasure('c05-m01', pageSummary.url)];
    expect(visiblePage(ready, hidden)).toEqual({ ...ready, matches: matches.slice(1) });
  });

  it.each<PageMatches>([
    { status: 'reading' },
    { status: 'unreadable', reason: 'no-text' },
    { status: 'ready', page: pageSummary, matches: [] },
  ])('without matches stays as it is: %j', (page) => {
    expect(visiblePage(page, [hiddenMeasure('c05-m01')])).toEqual(page);
  });
});

it('ids hidden everywhere are those of no page', () => {
  const hidden = [hiddenMeasure('c05-m01'), hiddenMeasure('c08-m01', PAGE_URL)];
  expect([...hiddenEverywhere(hidden)]).toEqual(['c05-m01']);
});
