import { panelApi } from './api';

/**
 * Opens the side panel (Firefox: the sidebar). Only inside a click or a command, and with no await before it:
 * both browsers then refuse, saying the gesture is gone.
 */
export function openPanel(windowId: number): Promise<void> {
  if (panelApi.sidePanel) return panelApi.sidePanel.open({ windowId });
  return panelApi.sidebarAction?.open() ?? Promise.resolve();
}
