/**
 * The browser API, with the two parts webextension-polyfill has no types for. Nothing outside
 * `utils/browser` imports it; see `tests/architecture.test.ts`.
 */
import { type Browser, browser } from 'wxt/browser';

interface ChromeSidePanel {
  open(options: { windowId: number }): Promise<void>;
}

interface FirefoxSidebar {
  open(): Promise<void>;
}

interface PanelApi {
  /** Chrome and Edge. */
  readonly sidePanel?: ChromeSidePanel;
  /** Firefox. */
  readonly sidebarAction?: FirefoxSidebar;
}

export { browser };
export type Tab = Browser.tabs.Tab;
export type MenuClick = Browser.contextMenus.OnClickData;
export const panelApi = browser as unknown as PanelApi;

/** Address of one of the extension's own pages, with or without a fragment. WXT's types know only bare ones. */
export function extensionAddress(page: string): string {
  return new URL(page, (browser.runtime.getURL as (path: string) => string)('/')).href;
}
