import { describe, expect, it } from 'vitest';
import { isSamePage } from '@/utils/page/page-address';
import { sourcePageOf } from '@/utils/page/source-page';

describe('a page as a source', () => {
  it('has title, site and date as its document gives them', () => {
    const metas = [
      ['SiteName', '某县政府'],
      ['PubDate', '2024-05-14 10:00'],
    ] as const;
    expect(sourcePageOf({ url: 'http://a.gov.cn/1.htm', title: '综合窗口改革纪实_某县政府', metas })).toEqual(
      {
        url: 'http://a.gov.cn/1.htm',
        title: '综合窗口改革纪实',
        site: '某县政府',
        publishedOn: '2024-05-14',
      },
    );
  });

  it('has its host where it says nothing', () => {
    expect(sourcePageOf({ url: 'http://a.gov.cn/1.htm', title: '', metas: [] })).toMatchObject({
      ...{ title: '', site: 'a.gov.cn', publishedOn: null },
    });
  });
});

describe('two addresses', () => {
  it.each([
    ['http://a/1.htm', 'http://a/1.htm', true],
    ['http://a/1.htm#2', 'http://a/1.htm#1', true],
    ['http://a/1.htm#', 'http://a/1.htm', true],
    ['http://a/1.htm?p=2', 'http://a/1.htm?p=1', false],
    ['http://a/1.htm', 'https://a/1.htm', true],
  ])('%s and %s are of one page: %s', (one, other, isSame) => {
    expect(isSamePage(one, other)).toBe(isSame);
  });
});
