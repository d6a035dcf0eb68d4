/** Whether the icon, and with it the badge, can be seen. */
import { browser, panelApi } from './api';

interface ToolbarApi {
  getUserSettings?(): Promise<{ isOnToolbar?: boolean }>;
  /** Chrome 130 and later. */
  readonly onUserSettingsChanged?: {
    addListener(listener: () => void): void;
    removeListener(listener: () => void): void;
  };
}

/** Whether the icon stands in the toolbar itself, not only in the menu of extensions; true where it is not told. */
export async function isIconInToolbar(): Promise<boolean> {
  const settings = await (browser.action as ToolbarApi | undefined)?.getUserSettings?.();
  return settings?.isOnToolbar ?? true;
}

/** How the icon is pinned: by a pin beside its name (Chromium), or from the menu of the gear there (Firefox). */
export function pinningWay(): 'pin' | 'gear' {
  return panelApi.sidebarAction ? 'gear' : 'pin';
}

/** Calls `onChange` now and whenever the icon is pinned or taken out, until `signal` aborts. */
export function watchIconInToolbar(onChange: (shown: boolean) => void, signal: AbortSignal): void {
  const refresh = async () => {
    const shown = await isIconInToolbar();
    if (!signal.aborted) onChange(shown);
  };
  const listener = () => void refresh();
  const changed = (browser.action as ToolbarApi | undefined)?.onUserSettingsChanged;
  changed?.addListener(listener);
  signal.addEventListener('abort', () => changed?.removeListener(listener));
  void refresh();
}
