import { describe, expect, it } from 'vitest';
import { isSamePage, pageAddress } from '@/utils/page/page-address';

const ARTICLE = 'https://mp.weixin.qq.com/s?__biz=MzA5==&mid=265&idx=2&sn=ab12';

it.each([
  ['https://a.cn/1.htm#p2', 'https://a.cn/1.htm'],
  ['http://a.cn:80/1.htm', 'https://a.cn/1.htm'],
  ['http://a.cn:8080/1.htm', 'https://a.cn:8080/1.htm'],
  ['https://a.cn/1.htm?', 'https://a.cn/1.htm'],
  ['https://a.cn/1.htm?utm_source=wx&utm_medium=x', 'https://a.cn/1.htm'],
  ['https://a.cn/v?id=7&spm=a.b&from=timeline#c', 'https://a.cn/v?id=7'],
  ['https://a.cn/v?id=7&page=2', 'https://a.cn/v?id=7&page=2'],
  ['https://a.cn/v?t=%E6%94%BF+a&utm_source=x', 'https://a.cn/v?t=%E6%94%BF+a'],
  ['https://a.cn/v;jsessionid=0A1B?id=7', 'https://a.cn/v?id=7'],
  ['https://a.cn/#/detail?id=1&utm_source=x', 'https://a.cn/#/detail?id=1'],
  ['https://a.cn/#/detail?id=1:~:text=%E6%94%BF', 'https://a.cn/#/detail?id=1'],
  ['file:///a/1.htm#p2', 'file:///a/1.htm'],
  ['', ''],
  ['no address', 'no address'],
])('the page of %j is known by %j', (address, page) => {
  expect(pageAddress(address)).toBe(page);
  expect(pageAddress(page)).toBe(page);
});

describe('one page', () => {
  it.each([
    ['at another place', 'https://a.cn/1.htm', 'https://a.cn/1.htm#part-2'],
    ['at other words', 'https://a.cn/1.htm', 'https://a.cn/1.htm#:~:text=a/b'],
    ['without encryption', 'https://a.cn/1.htm?id=1', 'http://a.cn/1.htm?id=1'],
    ['of an application at its beginning', 'https://a.cn/', 'https://a.cn/#/'],
    ['reached by a campaign', 'https://a.cn/v?id=1', 'https://a.cn/v?utm_x=1&id=1&gclid=2'],
    ['shared in WeChat', 'https://a.cn/v?id=1', 'https://a.cn/v?id=1&from=singlemessage&isappinstalled=0'],
    ['with a visit’s number in its path', 'https://a.cn/v.do?id=1', 'https://a.cn/v.do;jsessionid=9F?id=1'],
    ['of WeChat with another checksum', ARTICLE, `${ARTICLE}&chksm=84&scene=21#wechat_redirect`],
    [
      'of WeChat in another order',
      ARTICLE,
      `http://mp.weixin.qq.com/s?sn=ab12&idx=2&mid=265&__biz=MzA5%3D%3D&sessionid=3&key=4#rd`,
    ],
    [
      'of WeChat by its short address',
      'https://mp.weixin.qq.com/s/Ab-1_c',
      'http://mp.weixin.qq.com/s/Ab-1_c?scene=1&sessionid=2',
    ],
    [
      'of a site with statistics of its own',
      'https://www.sohu.com/a/1_2',
      'https://www.sohu.com/a/1_2?scm=1&_trans_=3',
    ],
  ])('%s is the same', (_what, one, other) => {
    expect(isSamePage(one, other)).toBe(true);
  });

  it.each([
    ['route', 'https://a.cn/#/detail?id=1', 'https://a.cn/#/detail?id=2'],
    ['route of another kind', 'https://a.cn/#!news/1', 'https://a.cn/#!news/2'],
    ['route without a stroke', 'https://a.cn/#detail?id=1', 'https://a.cn/#detail?id=2'],
    ['route against none', 'https://a.cn/', 'https://a.cn/#/detail?id=2'],
    ['source', 'https://a.cn/view?source=1', 'https://a.cn/view?source=2'],
    ['from', 'https://a.cn/view?from=1', 'https://a.cn/view?from=2'],
    [
      'ref, src, share and timestamp',
      'https://a.cn/v?ref=1&src=1&share=1&timestamp=1',
      'https://a.cn/v?ref=1&src=1&share=2&timestamp=1',
    ],
    ['parameter that another site tracks with', 'https://a.gov.cn/v?scm=1', 'https://a.gov.cn/v?scm=2'],
    ['host', 'https://a.cn/1.htm', 'https://b.cn/1.htm'],
    ['number in its path', 'https://a.cn/1.htm', 'https://a.cn/2.htm'],
    ['article of one message', ARTICLE, ARTICLE.replace('idx=2', 'idx=3')],
    ['short address', 'https://mp.weixin.qq.com/s/Ab-1_c', 'https://mp.weixin.qq.com/s/Ab-1_d'],
    [
      'address by a search',
      'https://mp.weixin.qq.com/s?src=11&signature=1',
      'https://mp.weixin.qq.com/s?src=11&signature=2',
    ],
  ])('with another %s is another', (_what, one, other) => {
    expect(isSamePage(one, other)).toBe(false);
  });
});
