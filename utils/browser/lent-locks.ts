/**
 * Locks for windows that share storage with all others but not their locks: Firefox gives its private windows locks of their
 * own. The background holds a lock for such a window, as long as the port through which it was asked for stays open; a window
 * that closes or crashes gives it back by that.
 */
import { browser } from './api';
import { abortOf, type Locks } from './record-lock';
import { isOwnPage } from './senders';

type Port = ReturnType<typeof browser.runtime.connect>;

/** Whether this window is one of those. Chromium has the extension's own pages among the others, wherever they are opened. */
export const hasLocksApart = (): boolean => browser.extension?.inIncognitoContext === true;

/** Locks that the background holds. */
export const lentLocks: Locks = {
  async request(name, { mode, signal }, act) {
    const port = browser.runtime.connect({ name: `lock:${mode}:${name}` });
    try {
      await Promise.race([granted(port), abortOf(signal)]);
      return await act();
    } finally {
      port.disconnect();
    }
  },
};

function granted(port: Port): Promise<void> {
  return new Promise((resolve, reject) => {
    port.onMessage.addListener(() => resolve());
    port.onDisconnect.addListener(() => reject(new Error(`the background is gone: ${port.name}`)));
  });
}

/** Holds locks for windows that ask for them. To be called in the background, before anything is waited for. */
export function lendLocks(locks: Locks = navigator.locks as Locks): void {
  browser.runtime.onConnect.addListener((port: Port) => {
    const [, mode, name] = /^lock:(shared|exclusive):(.+)$/.exec(port.name) ?? [];
    // A page's process that held a lock would keep every window from saving.
    if (name === undefined || !isOwnPage(port.sender ?? {})) return port.disconnect();
    const isLeft = new Promise<void>((leave) => port.onDisconnect.addListener(() => leave()));
    const lend = async () => {
      try {
        port.postMessage('granted');
      } catch {
        // It closed while it waited, and is left already.
      }
      await isLeft;
    };
    const waiting = new AbortController();
    port.onDisconnect.addListener(() => waiting.abort());
    const options = { mode: mode as 'shared' | 'exclusive', signal: waiting.signal };
    // One that closed while it waited is not lent to.
    void locks.request(name, options, lend).catch(() => undefined);
  });
}
