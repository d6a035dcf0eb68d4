import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '@/utils/browser/bare-api';
import type { NoticeScope } from '@/utils/browser/page-notice';
import { drawNotice } from '@/utils/overlay/notice';

/** Injected before a notice is to be shown over the page (utils/browser/page-notice.ts). */
export default defineUnlistedScript(() => {
  (globalThis as NoticeScope).tashanNotice = (text, undo) =>
    drawNotice(document, text, undo && { label: undo.label, act: () => void askBackground(undo.message) });
});
