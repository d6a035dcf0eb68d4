import { type MessageKey, t } from '@/utils/browser/i18n';
import { type OpenFailure, openPassage } from '@/utils/browser/open-passage';
import { openAddress } from '@/utils/browser/pages';
import { openableAddress } from '@/utils/snippets/openable-address';
import type { Snippet } from '@/utils/snippets/snippet';
import type { Toaster } from './use-toast';

const FAILURES: Readonly<Record<OpenFailure, MessageKey>> = {
  gone: 'toastPassageGone',
  'no-access': 'toastPassageByBrowser',
  restricted: 'toastPassageByBrowser',
  'not-openable': 'toastNotOpenable',
};

/**
 * Opens the page a passage is from, at the passage, or the one a measure was found beside. Where the passage is not marked
 * there, the toast says why.
 */
export function useLibraryOpening({ show }: Pick<Toaster, 'show'>): (snippet: Snippet) => void {
  return (snippet) => {
    if (snippet.kind === 'measure') {
      const address = snippet.foundOn && openableAddress(snippet.foundOn.url);
      if (address) void openAddress(address);
      return;
    }
    void openPassage(snippet).then((opened) => {
      if (!opened.ok) show(t(FAILURES[opened.reason]));
    });
  };
}
