import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageOverlay } from '@/components/overlay/page-overlay';
import { defineOverlay, type OverlayScope } from '@/utils/overlay/page-overlay';

/** Registered for sites where measures always stand beside the text: shows them at once. */
export default defineUnlistedScript(() => {
  void defineOverlay(globalThis as OverlayScope, () => createPageOverlay(window)).showMargin();
});
