import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { hasLocksApart, lendLocks, lentLocks } from '@/utils/browser/lent-locks';
import { changeSnippet, loadSnippets, writeSnippets } from '@/utils/browser/snippet-store';
import { addingTags } from '@/utils/snippets/edit-snippet';
import { passage } from '../snippets/sample';
import { fakeLocks } from './fake-locks';
import { give, giveEvent, settle } from './fakes';

const signal = new AbortController().signal;
const EXCLUSIVE = { mode: 'exclusive', signal } as const;
const SHARED = { mode: 'shared', signal } as const;

const OWN_PAGE = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/library.html' };
const PAGE = { id: OWN_PAGE.id, url: 'http://www.gov.cn/1.htm', tab: { id: 7 }, frameId: 0 };

/** A port and its other end. */
function portPair(name: string, sender: object = OWN_PAGE) {
  const end = () => ({ said: [] as ((message: unknown) => void)[], left: [] as (() => void)[] });
  const [here, there] = [end(), end()];
  let isOpen = true;
  const portOf = (own: typeof here, other: typeof here) => ({
    name,
    sender,
    postMessage: (message: unknown) => {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object');
      for (const listen of other.said) listen(message);
    },
    disconnect: () => {
      if (!isOpen) return;
      isOpen = false;
      for (const listen of other.left) listen();
    },
    onMessage: { addListener: (listen: (message: unknown) => void) => void own.said.push(listen) },
    onDisconnect: { addListener: (listen: () => void) => void own.left.push(listen) },
  });
  return [portOf(here, there), portOf(there, here)] as const;
}

const hold = () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { held, release };
};

let locks: ReturnType<typeof fakeLocks>;
let ports: ReturnType<typeof portPair>[0][];
let sender: object;

beforeEach(() => {
  locks = fakeLocks();
  ports = [];
  sender = OWN_PAGE;
  const connected = giveEvent<[unknown]>('runtime', 'onConnect');
  give('runtime', {
    connect: ({ name }: { name: string }) => {
      const [here, there] = portPair(name, sender);
      ports.push(here);
      queueMicrotask(() => (connected.listeners.size > 0 ? connected.trigger(there) : there.disconnect()));
      return here;
    },
  });
});
afterEach(() => {
  give('extension', { inIncognitoContext: false });
  vi.restoreAllMocks();
});

describe('a lock lent to a private window', () => {
  it('is held against everybody else for as long as it is needed there', async () => {
    lendLocks(locks);
    const { held, release } = hold();
    const order: string[] = [];
    const there = lentLocks.request('snippet:', EXCLUSIVE, async () => {
      order.push('private begins');
      await held;
      order.push('private ends');
      return 7;
    });
    await vi.waitFor(() => expect(order).toEqual(['private begins']));
    const here = locks.request('snippet:', SHARED, async () => void order.push('others'));
    await settle();
    expect(order).toEqual(['private begins']);
    release();
    await here;
    expect(order).toEqual(['private begins', 'private ends', 'others']);
    expect(await there).toBe(7);
  });

  it('is given back where what it was needed for failed', async () => {
    lendLocks(locks);
    const failing = lentLocks.request('a', EXCLUSIVE, () => Promise.reject(new Error('disk')));
    await expect(failing).rejects.toThrow('disk');
    expect(await locks.request('a', EXCLUSIVE, async () => 'free')).toBe('free');
  });

  it('is given back by a window that closes, though it was still waiting', async () => {
    lendLocks(locks);
    const { held, release } = hold();
    const first = locks.request('a', EXCLUSIVE, () => held);
    void lentLocks.request('a', EXCLUSIVE, async () => 0).catch(() => undefined);
    await settle();
    ports[0]?.disconnect();
    release();
    await first;
    expect(await locks.request('a', EXCLUSIVE, async () => 'free')).toBe('free');
  });

  it('is refused where no background answers', async () => {
    await expect(lentLocks.request('a', SHARED, async () => 0)).rejects.toThrow('a');
  });

  it('is waited for no longer than its asker has patience, and then by nobody', async () => {
    lendLocks(locks);
    const { held, release } = hold();
    const first = locks.request('a', EXCLUSIVE, () => held);
    const patience = new AbortController();
    const waiting = lentLocks.request('a', { mode: 'shared', signal: patience.signal }, async () => 0);
    patience.abort(new Error('too long'));
    await expect(waiting).rejects.toThrow('too long');
    release();
    await first;
    expect(locks.granted).toEqual(['a exclusive']);
  });

  it.each([
    ['a script in a page', PAGE],
    ['another extension', { id: 'other-extension', url: 'chrome-extension://other-extension/a.html' }],
    ['nobody', {}],
  ])('is not lent to %s, which hears so at once', async (_who, from) => {
    lendLocks(locks);
    sender = from;
    await expect(lentLocks.request('snippet:', EXCLUSIVE, async () => 0)).rejects.toThrow('gone');
    expect(locks.granted).toEqual([]);
  });

  it('is asked for in private windows alone', () => {
    expect(hasLocksApart()).toBe(false);
    give('extension', { inIncognitoContext: true });
    expect(hasLocksApart()).toBe(true);
  });
});

describe('changes in a private window', () => {
  const tagIn = (tag: string, isPrivate: boolean) => {
    give('extension', { inIncognitoContext: isPrivate });
    return changeSnippet('a', addingTags([tag]), isPrivate ? undefined : locks);
  };

  it('lose nothing of what others change meanwhile', async () => {
    lendLocks(locks);
    await writeSnippets([passage('a')]);
    await Promise.all(Array.from({ length: 40 }, (_, at) => tagIn(`标签${at}`, at % 2 === 0)));
    expect((await loadSnippets()).sound[0]?.tags).toHaveLength(40);
  });

  it('are told to have failed where their lock cannot be had', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await fakeBrowser.storage.local.set({ 'snippet:a': passage('a') });
    expect(await tagIn('重点', true)).toEqual({ ok: false, reason: 'storage-failed' });
  });
});
