import { expect, it } from 'vitest';
import { openableAddress } from '@/utils/snippets/openable-address';

it.each([['http://www.gov.cn/zhengce/1.htm'], ['https://example.org/?q=%E5%AE%B9']])(
  '%s may be opened',
  (address) => {
    expect(openableAddress(address)).toBe(address);
  },
);

it.each([
  ['javascript:alert(1)'],
  [' javascript:alert(1)'],
  ['JaVaScRiPt:alert(1)'],
  ['data:text/html,<script>alert(1)</script>'],
  ['file:///etc/hosts'],
  ['chrome://settings'],
  ['/zhengce/1.htm'],
  ['not an address'],
  [''],
])('“%s” may not', (address) => {
  expect(openableAddress(address)).toBeNull();
});
