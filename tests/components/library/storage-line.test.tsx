// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StorageLine } from '@/components/library/storage-line';
import { loadStorageUsage, type StorageUsage } from '@/utils/browser/storage-usage';

vi.mock('@/utils/browser/storage-usage', () => ({ loadStorageUsage: vi.fn() }));
afterEach(cleanup);

const MEGABYTE = 1_024 ** 2;
const usage = (used: number, quota: number | null): StorageUsage => ({ used, quota });

describe('StorageLine', () => {
  it.each([
    ['what is used and left', 3 * MEGABYTE, 10 * MEGABYTE, '收藏等已用 3.0 MB，还可用 7.0 MB'],
    ['what is used where nothing sets a limit', 3 * MEGABYTE, null, '收藏等共用 3.0 MB'],
    ['that little is left', 9 * MEGABYTE, 10 * MEGABYTE, /^存储空间快满了：已用 9\.0 MB，共 10 MB（90%）/],
  ])('says %s', async (_, used, quota, line) => {
    vi.mocked(loadStorageUsage).mockResolvedValue(usage(used, quota));
    render(<StorageLine changes={0} />);
    expect(await screen.findByText(line)).toBeTruthy();
  });
});
