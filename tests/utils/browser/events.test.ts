import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { onCommand, onInstalled, onSitesChanged } from '@/utils/browser/events';
import { giveEvent } from './fakes';

describe('a keyboard command', () => {
  const TAB = { id: 7, windowId: 1 };
  it.each([
    ['calls its action with the tab it was pressed in', 'open-panel', TAB, 1],
    ['of another name calls nothing', '_execute_action', TAB, 0],
    ['outside any tab calls nothing', 'open-panel', undefined, 0],
  ])('%s', (_what, command, tab, times) => {
    const pressed = giveEvent<[string, object | undefined]>('commands', 'onCommand');
    const action = vi.fn();
    onCommand({ 'open-panel': action });
    pressed.trigger(command, tab);
    expect(action).toHaveBeenCalledTimes(times);
    if (times > 0) expect(action).toHaveBeenCalledWith(tab);
  });
});

it.each([
  ['install', 1],
  ['update', 1],
  ['browser_update', 0],
])('the reason %s counts as an installation %i times', async (reason, times) => {
  const handle = vi.fn(async () => {});
  onInstalled(handle);
  await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
  expect(handle).toHaveBeenCalledTimes(times);
});

it('a change of sites tells what was added, and nothing where access was withdrawn', () => {
  const added = giveEvent<[object]>('permissions', 'onAdded');
  const removed = giveEvent<[object]>('permissions', 'onRemoved');
  const handle = vi.fn(async (_added: string[]) => {});
  onSitesChanged(handle);
  added.trigger({ origins: ['*://a.org/*'] });
  added.trigger({ permissions: ['storage'] });
  removed.trigger({ origins: ['*://a.org/*'] });
  expect(handle.mock.calls).toEqual([[['*://a.org/*']], [[]], [[]]]);
});
