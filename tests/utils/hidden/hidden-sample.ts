import { HIDDEN_VERSION, type HiddenMeasure } from '@/utils/hidden/hidden-measure';

export const PAGE_URL = 'http://www.gov.cn/zhengce/1.htm';

/** The measure as hidden beside the page at this address, or beside any. */
export const hiddenMeasure = (
  id: string,
  url: string | null = null,
  hiddenAt = '2024-05-14T08:00:00.000Z',
): HiddenMeasure => ({
  version: HIDDEN_VERSION,
  measure: { id, title: `做法 ${id}` },
  page: url === null ? null : { url, title: '关于优化政务服务的意见' },
  hiddenAt,
});
