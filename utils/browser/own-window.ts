import { browser } from './api';

/** Id of the window an extension page stands in; undefined where the browser does not say. */
export async function loadOwnWindowId(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}
