import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type Message, onMessage, sendMessage } from '@/utils/browser/messages';
import { SKELETON, settle } from './fakes';

const OWN = { id: 'test-extension-id', tab: { id: 7 }, frameId: 0 };
const MESSAGE: Message = { type: 'page-read', page: SKELETON };

/** Delivers a message as the browser does; returns what the listener returned and what it answered. */
async function deliver(
  message: unknown,
  sender: object,
  handle: (message: Message) => Promise<unknown> = vi.fn(async () => {}),
) {
  const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockClear();
  onMessage({ 'page-read': handle, 'read-tab': handle });
  const listener = listen.mock.calls[0]?.[0] as (
    message: unknown,
    sender: object,
    answer: () => void,
  ) => unknown;
  const answer = vi.fn();
  const returned = listener(message, sender, answer);
  const answeredAtOnce = answer.mock.calls.length;
  await settle();
  return { handle, returned, answeredAtOnce, answer };
}

describe('a message', () => {
  it('is handled with who sent it, and answered when that is done', async () => {
    const { handle, returned, answeredAtOnce, answer } = await deliver(MESSAGE, OWN);
    expect(handle).toHaveBeenCalledWith(MESSAGE, { tabId: 7, frameId: 0 });
    expect(returned).toBe(true);
    expect(answeredAtOnce).toBe(0);
    expect(answer).toHaveBeenCalledTimes(1);
  });

  it('is answered with what handling it came to', async () => {
    const { answer } = await deliver(MESSAGE, OWN, async () => true);
    expect(answer).toHaveBeenCalledWith(true);
  });

  it('from popup or panel comes from no tab', async () => {
    const { handle } = await deliver({ type: 'read-tab', tabId: 3 }, { id: OWN.id });
    expect(handle).toHaveBeenCalledWith(
      { type: 'read-tab', tabId: 3 },
      { tabId: undefined, frameId: undefined },
    );
  });

  it('is answered even where handling it failed, and the failure is told in the console', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const failure = new Error('Session storage quota bytes exceeded.');
    const { answer } = await deliver(
      MESSAGE,
      OWN,
      vi.fn(() => Promise.reject(failure)),
    );
    expect(answer).toHaveBeenCalledTimes(1);
    expect(told).toHaveBeenCalledWith(failure);
    told.mockRestore();
  });

  it.each([
    ['from another extension', MESSAGE, { ...OWN, id: 'other-extension' }],
    ['from no extension', MESSAGE, {}],
    ['of an unknown type', { type: 'page-written' }, OWN],
    ['that is a string', 'page-read', OWN],
    ['that is nothing', null, OWN],
    ['that is undefined', undefined, OWN],
  ])('%s is left to others', async (_what, message, sender) => {
    const { handle, returned, answer } = await deliver(message, sender);
    expect(handle).not.toHaveBeenCalled();
    expect(returned).toBeUndefined();
    expect(answer).not.toHaveBeenCalled();
  });

  it.each([
    [true, async () => undefined],
    [false, () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))],
  ])('tells whether it arrived: %s', async (arrived, sendMessageFake) => {
    fakeBrowser.runtime.sendMessage = sendMessageFake as never;
    expect(await sendMessage(MESSAGE)).toBe(arrived);
  });
});
