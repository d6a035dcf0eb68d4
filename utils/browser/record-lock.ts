/**
 * Reading a record, changing and writing it, with nobody in between: locks that all windows and the background share, since
 * they are of one origin. Whoever changes single records holds the lock of their kind together with others of that sort; a
 * batch holds it alone, and so needs no lock for each of 10,000 records.
 */
import { hasLocksApart, lentLocks } from './lent-locks';

export interface LockOptions {
  readonly mode: 'shared' | 'exclusive';
  /** Ends the waiting, with its reason; what has the lock already goes on. */
  readonly signal: AbortSignal;
}

/** What is used of `navigator.locks`. */
export interface Locks {
  request<Value>(name: string, options: LockOptions, act: () => Promise<Value>): Promise<Value>;
}

/**
 * How long a lock is waited for, in milliseconds. A turn takes some milliseconds, one of 10,000 records a second: whoever
 * holds it longer hangs, and the reader had better know.
 */
export const LOCK_PATIENCE = 20_000;

/** Somebody else has had the lock for too long. */
export class LockBusy extends Error {}

/**
 * The browser's own: Chrome since 69, Firefox since 96, in pages and in the background alike; in private windows those of
 * the background. Where there are none, what one window does is at least done one after the other.
 */
function browserLocks(): Locks {
  if (hasLocksApart()) return lentLocks;
  return (globalThis.navigator?.locks as Locks | undefined) ?? ownLocks;
}

const lastByName = new Map<string, Promise<unknown>>();

/** Locks of this window alone; shared ones exclude each other too, which costs time and nothing else. */
const ownLocks: Locks = {
  request(name, { signal }, act) {
    const before = Promise.race([lastByName.get(name), abortOf(signal)]);
    const turn = before.then(() => act());
    const done = Promise.allSettled([lastByName.get(name), turn]);
    lastByName.set(name, done);
    return turn;
  },
};

/** Rejects once the signal aborts, with its reason. */
export function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** Resolves to what `act` does with the lock; rejects with `LockBusy` where that cannot be had in time. */
async function withLock<Value>(
  locks: Locks,
  name: string,
  mode: LockOptions['mode'],
  act: () => Promise<Value>,
): Promise<Value> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(new LockBusy(name)), LOCK_PATIENCE);
  try {
    return await locks.request(name, { mode, signal: waiting.signal }, () => {
      clearTimeout(timer);
      return act();
    });
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves to what `act` does, which alone may touch the record meanwhile. */
export function withRecordLock<Value>(
  prefix: string,
  key: string,
  act: () => Promise<Value>,
  locks: Locks = browserLocks(),
): Promise<Value> {
  return withLock(locks, prefix, 'shared', () => withLock(locks, key, 'exclusive', act));
}

/** Resolves to what `act` does, which alone may touch records of this kind meanwhile. */
export function withKindLock<Value>(
  prefix: string,
  act: () => Promise<Value>,
  locks: Locks = browserLocks(),
): Promise<Value> {
  return withLock(locks, prefix, 'exclusive', act);
}
