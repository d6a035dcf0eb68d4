import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { OverlayScope } from '@/utils/overlay/page-overlay';

/** Runs after `overlay.ts` on sites where measures always stand beside the text: shows them at once. */
export default defineUnlistedScript(() => {
  void (globalThis as OverlayScope).tashanOverlay?.showMargin();
});
