/** Locks as the browser gives them to all windows of an extension: first come first served, shared ones together. */
import type { Locks } from '@/utils/browser/record-lock';

type Mode = 'shared' | 'exclusive';

interface Asked {
  readonly mode: Mode;
  readonly begin: () => void;
}

export interface FakeLocks extends Locks {
  /** Names with their modes, as they were granted. */
  readonly granted: string[];
}

export function fakeLocks(): FakeLocks {
  const held = new Map<string, Mode[]>();
  const waiting = new Map<string, Asked[]>();
  const granted: string[] = [];

  const admit = (name: string) => {
    const queue = waiting.get(name) ?? [];
    for (let next = queue[0]; next; next = queue[0]) {
      const modes = held.get(name) ?? [];
      const mayEnter = modes.length === 0 || (next.mode === 'shared' && modes[0] === 'shared');
      if (!mayEnter) return;
      held.set(name, [...modes, next.mode]);
      granted.push(`${name} ${next.mode}`);
      queue.shift();
      next.begin();
    }
  };
  return {
    granted,
    async request(name, { mode, signal }, act) {
      await new Promise<void>((begin, reject) => {
        const asked = { mode, begin };
        waiting.set(name, [...(waiting.get(name) ?? []), asked]);
        signal.addEventListener('abort', () => {
          const others = (waiting.get(name) ?? []).filter((one) => one !== asked);
          if (others.length === waiting.get(name)?.length) return;
          waiting.set(name, others);
          reject(signal.reason);
          admit(name);
        });
        admit(name);
      });
      try {
        return await act();
      } finally {
        held.set(name, (held.get(name) ?? []).slice(1));
        admit(name);
      }
    },
  };
}
