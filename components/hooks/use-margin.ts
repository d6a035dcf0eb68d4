import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActivePage } from '@/utils/browser/active-page';
import { t } from '@/utils/browser/i18n';
import { loadMarginSites, setMarginAlways } from '@/utils/browser/margin-sites';
import { isMarginShown, setMarginShown } from '@/utils/browser/overlay';
import { allowSite, siteOfPattern, sitePatternOf } from '@/utils/browser/sites';
import type { Toaster } from './use-toast';

export interface MarginChoice {
  /** Whether the page's margin is marked now. */
  readonly shown: boolean;
  /** Whether it always is on this site; null where that cannot be chosen. */
  readonly always: boolean | null;
  setShown(shown: boolean): void;
  setAlways(always: boolean): void;
}

/** The marks in the margin of a page: now, and on its site for good. */
export function useMargin({ tabId, url }: ActivePage, { show }: Pick<Toaster, 'show'>): MarginChoice {
  const pattern = url === null ? null : sitePatternOf(url);
  const [shown, setShownState] = useState(false);
  const [always, setAlwaysState] = useState<boolean | null>(null);
  // What was asked of the page before the reader chose is no longer so.
  const latest = useRef(0);
  useEffect(() => {
    const turn = ++latest.current;
    let isOver = false;
    const refresh = async () => {
      const [isShown, sites] = await Promise.all([isMarginShown(tabId), loadMarginSites()]);
      if (isOver) return;
      if (turn === latest.current) setShownState(isShown === true);
      setAlwaysState(pattern === null ? null : sites.includes(pattern));
    };
    void refresh();
    return () => {
      isOver = true;
    };
  }, [tabId, url, pattern]);

  const setShown = async (wanted: boolean) => {
    latest.current += 1;
    if (await setMarginShown(tabId, wanted)) setShownState(wanted);
    else show(t('marginFailed'));
  };
  const setAlways = async (wanted: boolean) => {
    if (pattern === null) return;
    latest.current += 1;
    // Nothing may be awaited before the request: the click would be spent. A site that may be read is not asked for.
    const allowing = wanted ? allowSite(pattern).catch(() => false) : true;
    // The box shows what was chosen, and goes back where that came to nothing.
    setAlwaysState(wanted);
    const undo = (complaint: string) => {
      setAlwaysState(!wanted);
      show(complaint);
    };
    if (!(await allowing)) return undo(t('marginDeclined', siteOfPattern(pattern)));
    if (!(await setMarginAlways(pattern, wanted)).ok) return undo(t('toastStorageFailed'));
    // The background takes the marks out of all pages of the site.
    if (!wanted) setShownState(false);
    else if (!shown) await setShown(true);
  };
  return { shown, always, setShown: (is) => void setShown(is), setAlways: (is) => void setAlways(is) };
}
