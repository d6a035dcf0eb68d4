import { expect, it } from 'vitest';
import { bytesWritten } from '@/components/library/bytes-written';

it.each([
  [0, '0 B'],
  [1_023, '1023 B'],
  [1_024, '1.0 KB'],
  [1_536, '1.5 KB'],
  [10 * 1_024 ** 2, '10 MB'],
  [3 * 1_024 ** 5, '3072 TB'],
])('%i bytes are %s', (bytes, written) => {
  expect(bytesWritten(bytes)).toBe(written);
});
