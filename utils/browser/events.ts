/** What the browser tells the background besides messages and menus. */
import { browser, type Tab } from './api';

/** Calls the action of a keyboard command inside the key press, with the tab it was pressed in. */
export function onCommand(actions: Readonly<Record<string, (tab: Tab) => void>>): void {
  browser.commands.onCommand.addListener((command: string, tab?: Tab) => {
    if (tab) actions[command]?.(tab);
  });
}

/** Calls `handle` when the extension has been installed or updated. */
export function onInstalled(handle: (reason: 'install' | 'update') => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void handle(reason);
  });
}

/** Calls `handle` with the patterns that were granted, none where access was withdrawn. */
export function onSitesChanged(handle: (added: string[]) => Promise<void>): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void handle(origins));
  browser.permissions.onRemoved.addListener(() => void handle([]));
}
