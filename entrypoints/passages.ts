import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageText } from '@/utils/browser/bare-api';
import { isGone, tellWalked } from '@/utils/browser/tell-background';
import { keepWalker } from '@/utils/passages/keep-walker';

/** Injected when the reader asks to see a passage in its page; from then on it is called (utils/browser/passages.ts). */
export default defineUnlistedScript(() =>
  keepWalker(window, globalThis as object, {
    texts: {
      name: pageText('passageBar'),
      previous: pageText('passagePrevious'),
      next: pageText('passageNext'),
      clear: pageText('passageClear'),
      place: ({ at, total }) => pageText('passagePlace', at + 1, total),
      gone: pageText('passageGone'),
      remark: ({ isOnlySimilar, skipped }) => {
        const similar = isOnlySimilar ? pageText('passageSimilar') : '';
        return similar || (skipped === 0 ? '' : pageText('passageSkipped', skipped));
      },
    },
    isGone,
    tellWalked,
  }),
);
