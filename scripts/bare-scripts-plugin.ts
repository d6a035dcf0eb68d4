/**
 * Builds what runs in pages without WXT's own wrapping: its context for content scripts (an abort signal, messages to
 * older copies, timers) is several times the size of ours, which needs none of it.
 */
import type { Plugin } from 'vite';

/** What WXT would load as the entry of a content script or an injected script, before the path of ours. */
const ENTRY = /^\0virtual:wxt-(?:content-script-isolated-world|unlisted-script)-entrypoint\?(.+)$/;

/** The Vite plugin that runs `main` and nothing else; what it returns is the result of an injection. */
export function bareScriptsPlugin(): Plugin {
  return {
    name: 'tashan-bare-scripts',
    enforce: 'pre',
    load(id) {
      const [, path] = ENTRY.exec(id) ?? [];
      if (path === undefined) return undefined;
      return `import script from ${JSON.stringify(path)};\nexport default script.main();`;
    },
  };
}
