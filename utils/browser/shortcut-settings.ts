/** Where the browser lets the reader change keyboard shortcuts. */
import { browser, panelApi } from './api';

/** The address in Chrome; Edge and other relatives understand it too. */
export const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

interface FirefoxCommands {
  /** Firefox 137 and later. */
  openShortcutSettings?(): Promise<void>;
}

export interface ShortcutSettings {
  readonly browser: 'chromium' | 'firefox';
  /** Null where no extension may open them: the reader has to be told the way. */
  readonly open: (() => Promise<void>) | null;
}

export function shortcutSettings(): ShortcutSettings {
  const commands = browser.commands as unknown as FirefoxCommands;
  if (commands.openShortcutSettings)
    return { browser: 'firefox', open: async () => commands.openShortcutSettings?.() };
  if (panelApi.sidebarAction) return { browser: 'firefox', open: null };
  return {
    browser: 'chromium',
    open: async () => void (await browser.tabs.create({ url: CHROMIUM_SHORTCUTS })),
  };
}
