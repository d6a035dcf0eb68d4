/**
 * The environment of the browser tests: what files of one worker share (see `openWorld`) is closed when the worker has run
 * its last. Tests that are run elsewhere close what they open themselves.
 */
import type { Environment } from 'vitest/environments';

type Close = () => Promise<void>;

/** What the environment gives to the tests. */
export interface WorkerScope {
  /** Has `close` called once, when the worker ends. */
  atEndOfWorker(close: Close): void;
}

export default {
  name: 'browsers',
  viteEnvironment: 'ssr',
  setup(scope: typeof globalThis & Partial<WorkerScope>) {
    const closing: Close[] = [];
    scope.atEndOfWorker = (close) => void closing.push(close);
    return { teardown: () => Promise.all(closing.map((close) => close())).then(() => undefined) };
  },
} satisfies Environment;
