import { defineContentScript } from 'wxt/utils/define-content-script';
import { isGone, tellPageRead } from '@/utils/browser/tell-background';
import { keepReading } from '@/utils/page/keep-reading';

/**
 * Reads the page and tells the background, and again whenever it says something else. The manifest names the hosts
 * (wxt.config.ts), so that their list does not run in every page. On hosts that are not listed the same file is
 * injected at a click, or registered for a site the reader has allowed.
 */
export default defineContentScript({
  registration: 'runtime',
  main: () => keepReading(window, globalThis as object, { isGone, tellPageRead }),
});
