/** The browser's permissions as a reader changes them; WXT's fake browser has none. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { listedHostPatterns } from '@/utils/page/listed-hosts';

export interface FakePermissions {
  /** Whether the reader agrees when asked. */
  agrees: boolean;
  grant(origin: string): void;
  withdraw(origin: string): void;
}

/** Starts with these sites allowed, and the listed ones too unless they are withheld. */
export function stubPermissions(allowed: readonly string[], listed = listedHostPatterns()): FakePermissions {
  const granted = new Set([...listed, ...allowed]);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const event = {
    addListener: (l: () => void) => listeners.add(l),
    removeListener: (l: () => void) => listeners.delete(l),
  };
  const grant = (origin: string) => {
    granted.add(origin);
    tell();
  };
  const withdraw = (origin: string) => {
    granted.delete(origin);
    tell();
  };
  const state: FakePermissions = { agrees: true, grant, withdraw };
  Object.assign(fakeBrowser.permissions, {
    getAll: vi.fn(async () => ({ origins: [...granted] })),
    contains: vi.fn(async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => granted.has(origin)),
    ),
    request: vi.fn(async ({ origins }: { origins: string[] }) => {
      if (state.agrees) origins.forEach(state.grant);
      return state.agrees;
    }),
    remove: vi.fn(async ({ origins }: { origins: string[] }) => {
      const known = origins.every((origin) => granted.has(origin));
      origins.forEach(state.withdraw);
      return known;
    }),
    onAdded: event,
    onRemoved: event,
  });
  return state;
}
