import { defineContentScript } from 'wxt/utils/define-content-script';
import { tellPageRead } from '@/utils/browser/tell-background';
import { listedHostPatterns } from '@/utils/page/listed-hosts';
import { readPage } from '@/utils/page/read-page';
import { textOf } from '@/utils/page/text-of';
import { watchPage } from '@/utils/page/watch-page';

/**
 * Reads the page and tells the background, and again whenever it says something else. On hosts that are not listed
 * the same file is injected at a click, or registered for a site the reader has allowed.
 */
export default defineContentScript({
  matches: listedHostPatterns(),
  runAt: 'document_idle',
  main(ctx) {
    let sent = '';
    const read = () => {
      if (!ctx.isValid) return false;
      const page = readPage(document);
      const text = textOf(page);
      if (text === sent) return false;
      sent = text;
      void tellPageRead(page);
      return true;
    };
    // A page that comes back from the back/forward cache is told again: another one stood in this tab meanwhile.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) sent = '';
    });
    watchPage(window, read, ctx.signal);
  },
});
