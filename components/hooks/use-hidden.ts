import { useEffect, useState } from 'preact/hooks';
import { type HiddenLibrary, hideMeasures, showMeasures, watchHidden } from '@/utils/browser/hidden-store';
import { t } from '@/utils/browser/i18n';
import type { StoreFailure } from '@/utils/browser/record-store';
import type { LocatedMeasure } from '@/utils/corpus/corpus-measures';
import { createHiddenMeasure, type HiddenMeasure } from '@/utils/hidden/hidden-measure';
import type { Result } from '@/utils/result';
import type { SourcePage } from '@/utils/snippets/snippet';
import { storeReport } from './store-report';
import type { Toaster } from './use-toast';

export interface Hiding {
  /** Empty until `loaded`. */
  readonly library: HiddenLibrary;
  readonly loaded: boolean;
  /** Hides the measure beside this page; from the toast, beside any. */
  hide(located: LocatedMeasure, page: SourcePage): void;
  showAgain(hidden: readonly HiddenMeasure[]): void;
}

const NONE: HiddenLibrary = { hidden: [], damaged: [] };

/** What the reader has hidden. Every change can be undone from the toast, which also reports what went wrong. */
export function useHidden({ show }: Pick<Toaster, 'show'>): Hiding {
  const [stored, setStored] = useState<HiddenLibrary | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    watchHidden(setStored, watching.signal);
    return () => watching.abort();
  }, []);

  const report = storeReport(show, 'toastHideStorageFull');
  const change = async (changing: Promise<Result<null, StoreFailure>>, onDone = () => {}) => {
    report(await changing, onDone);
  };
  const hide = (located: LocatedMeasure, page: SourcePage) => {
    const here = createHiddenMeasure(located, page, new Date());
    const undo = () => void change(showMeasures([here]));
    const other = { label: t('hideEverywhere'), run: () => hideEverywhere(located, here) };
    void change(hideMeasures([here]), () => show(t('toastHidden'), undo, other));
  };
  const hideEverywhere = (located: LocatedMeasure, here: HiddenMeasure) => {
    const everywhere = createHiddenMeasure(located, null, new Date());
    const undo = () => void change(showMeasures([everywhere]));
    void change(hideMeasures([everywhere]), () => {
      // The one record says it all; the page's own would be left behind when that is taken back.
      void change(showMeasures([here]));
      show(t('toastHiddenEverywhere'), undo);
    });
  };
  const showAgain = (hidden: readonly HiddenMeasure[]) => {
    const undo = () => void change(hideMeasures(hidden));
    void change(showMeasures(hidden), () => show(t('toastShownAgain'), undo));
  };
  return { library: stored ?? NONE, loaded: stored !== null, hide, showAgain };
}
