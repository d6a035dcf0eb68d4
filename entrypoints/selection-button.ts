import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground, isGone, pageText } from '@/utils/browser/bare-api';
import { keepSelectionButton } from '@/utils/page/keep-selection-button';

/** Registered on the sites that may be read, while the reader wants it there (utils/browser/page-scripts.ts). */
export default defineUnlistedScript(() =>
  keepSelectionButton(window, globalThis as object, {
    texts: {
      name: pageText('selectionButtons'),
      related: pageText('selectionRelated'),
      save: pageText('selectionSave'),
      off: pageText('selectionOff'),
    },
    isGone,
    showRelated: (text) => askBackground({ type: 'show-related', text }),
    saveSelection: () => askBackground({ type: 'save-selection' }),
    turnOff: () => askBackground({ type: 'turn-off-selection-button' }),
  }),
);
