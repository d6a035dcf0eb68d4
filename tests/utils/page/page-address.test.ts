import { expect, it } from 'vitest';
import { pageAddress } from '@/utils/page/page-address';

it.each([
  ['https://a.cn/1.htm#p2', 'https://a.cn/1.htm'],
  ['https://a.cn/1.htm?utm_source=wx&utm_medium=x', 'https://a.cn/1.htm'],
  ['https://a.cn/v?id=7&spm=a.b&from=timeline#c', 'https://a.cn/v?id=7'],
  ['https://a.cn/v?id=7&page=2', 'https://a.cn/v?id=7&page=2'],
  ['https://a.cn/v?t=%E6%94%BF+a', 'https://a.cn/v?t=%E6%94%BF+a'],
  ['', ''],
  ['no address', 'no address'],
])('of %j is %j', (address, page) => {
  expect(pageAddress(address)).toBe(page);
});
