/**
 * Reading a record, changing and writing it, with nobody in between: locks that all windows and the background share, since
 * they are of one origin. Whoever changes single records holds the lock of their kind together with others of that sort; a
 * batch holds it alone, and so needs no lock for each of 10,000 records.
 */
import { hasLocksApart, lentLocks } from './lent-locks';

/** What is used of `navigator.locks`. */
export interface Locks {
  request<Value>(
    name: string,
    options: { readonly mode: 'shared' | 'exclusive' },
    act: () => Promise<Value>,
  ): Promise<Value>;
}

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
  request(name, _options, act) {
    const turn = (lastByName.get(name) ?? Promise.resolve()).then(act);
    const done = turn.then(
      () => undefined,
      () => undefined,
    );
    lastByName.set(name, done);
    return turn;
  },
};

/** Resolves to what `act` does, which alone may touch the record meanwhile. */
export function withRecordLock<Value>(
  prefix: string,
  key: string,
  act: () => Promise<Value>,
  locks: Locks = browserLocks(),
): Promise<Value> {
  return locks.request(prefix, { mode: 'shared' }, () => locks.request(key, { mode: 'exclusive' }, act));
}

/** Resolves to what `act` does, which alone may touch records of this kind meanwhile. */
export function withKindLock<Value>(
  prefix: string,
  act: () => Promise<Value>,
  locks: Locks = browserLocks(),
): Promise<Value> {
  return locks.request(prefix, { mode: 'exclusive' }, act);
}
