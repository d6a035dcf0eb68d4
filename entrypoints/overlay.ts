import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageOverlay } from '@/components/overlay/page-overlay';
import { defineOverlay, type OverlayScope } from '@/utils/overlay/page-overlay';

/** Injected before anything is to be drawn over the page; by itself it draws nothing. */
export default defineUnlistedScript(() => {
  defineOverlay(globalThis as OverlayScope, () => createPageOverlay(window));
});
