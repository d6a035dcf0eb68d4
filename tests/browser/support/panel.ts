/** The side panel, opened as a reader opens it. */
import { PATIENCE, poll } from '../../../scripts/browsers/tab-state.mjs';
import type { BrowserPage, Driver, Screen } from './launch';

const OPEN_PANEL = '.popup-head > button';

/** Opens the panel beside the page, by way of the popup. */
export async function openPanel(driver: Driver, page: BrowserPage): Promise<Screen> {
  return openPanelFrom(driver, await driver.clickIcon(page));
}

/**
 * Opens the panel by the button of the popup, which closes once it has done so. Before the popup knows which page it is
 * over, a click does nothing.
 */
export async function openPanelFrom(driver: Driver, popup: Screen): Promise<Screen> {
  await popup.waitFor(OPEN_PANEL);
  const hasClosed = async () => {
    try {
      await popup.click(OPEN_PANEL);
      return false;
    } catch {
      return true;
    }
  };
  if (!(await poll(hasClosed, Boolean, PATIENCE))) throw new Error('the popup stays open');
  return driver.panel();
}
