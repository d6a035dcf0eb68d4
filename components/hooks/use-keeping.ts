import type { MeasureActions } from '@/components/measure/measure-actions';
import { copyText } from '@/utils/browser/clipboard';
import { t } from '@/utils/browser/i18n';
import { measureCitation } from '@/utils/snippets/citation';
import { createMeasureSnippet } from '@/utils/snippets/create-snippet';
import type { SourcePage } from '@/utils/snippets/snippet';
import { type Snippets, useSnippets } from './use-snippets';
import type { Toaster } from './use-toast';

export interface Keeping {
  readonly snippets: Snippets;
  /** `done` is reported once the text is on the clipboard. */
  copy(text: string, done?: string): void;
  /** What cards offer; `foundOn` is the page beside which they stand, null in search and compendium. */
  actionsOn(foundOn: SourcePage | null): MeasureActions;
}

/** Saving and copying, both reported by toast. */
export function useKeeping(toaster: Toaster): Keeping {
  const snippets = useSnippets(toaster);
  const copy = (text: string, done = t('toastCopied')) =>
    void copyText(text).then((copied) => toaster.show(copied ? done : t('toastCopyFailed')));
  const actionsOn = (foundOn: SourcePage | null): MeasureActions => ({
    savedIds: snippets.savedIds,
    onSave: (located) => snippets.toggle(createMeasureSnippet(located, foundOn, new Date())),
    onCopy: (located) => copy(measureCitation(located)),
  });
  return { snippets, copy, actionsOn };
}
