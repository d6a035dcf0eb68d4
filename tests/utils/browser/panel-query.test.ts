import { expect, it, vi } from 'vitest';
import { requestPanelQuery, watchPanelQuery } from '@/utils/browser/panel-query';

it('hands over a query that waits, and each that follows, once', async () => {
  const onQuery = vi.fn();
  await requestPanelQuery('容缺受理');
  watchPanelQuery(onQuery, new AbortController().signal);
  await vi.waitFor(() => expect(onQuery).toHaveBeenCalledTimes(1));
  await requestPanelQuery('容缺受理');
  await vi.waitFor(() => expect(onQuery).toHaveBeenCalledTimes(2));
  expect(onQuery.mock.calls).toEqual([['容缺受理'], ['容缺受理']]);
});

it('takes nothing once it is stopped', async () => {
  const onQuery = vi.fn();
  const watching = new AbortController();
  watchPanelQuery(onQuery, watching.signal);
  watching.abort();
  await requestPanelQuery('容缺受理');
  await Promise.resolve();
  expect(onQuery).not.toHaveBeenCalled();
});
