/** The extension's stores at work in whatever window the browser shows it: a page, the popup, the side panel. */
import type { Kind, Screen } from './launch';
import type { StoreWork } from './store-worker';

/** Does the work in popup or side panel; resolves to how many calls failed. `script`: see `store-script.ts`. */
export function workInScreen(kind: Kind, screen: Screen, script: string, work: StoreWork): Promise<number> {
  const source = kind === 'chromium' ? inOwnScript(script) : inSandbox(script);
  // Screens take a function by its source.
  return screen.inWindow(source as never, work);
}

/** Source of a function that runs the script in the window itself. */
const inOwnScript = (script: string) => `(window, work) => { ${script}; return window.workOnStore(work); }`;

/**
 * Source of a function for the browser's own scripts, which see the window from outside: the script runs in a sandbox of the
 * window's rights, in which everything that is not its own is the window's.
 */
const inSandbox = (script: string) => `async (view, work) => {
  const sandbox = Cu.Sandbox(view, { sandboxPrototype: view, wantXrays: false });
  Cu.evalInSandbox(${JSON.stringify(script)}, sandbox);
  const begin = 'workOnStore(' + JSON.stringify(work) + ').then((n) => (done = n), (e) => (done = String(e)))';
  Cu.evalInSandbox('var done; ' + begin, sandbox);
  while (sandbox.done === undefined) await new Promise((resolve) => view.setTimeout(resolve, 50));
  return sandbox.done;
}`;
