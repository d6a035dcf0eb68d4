import { useMemo } from 'preact/hooks';
import type { ActivePage } from '@/utils/browser/active-page';
import { t } from '@/utils/browser/i18n';
import {
  clearPassages,
  type PassageFailure,
  type PassageResult,
  showPassages,
  stepPassages,
} from '@/utils/browser/passages';
import { visiblePage } from '@/utils/hidden/visible-matches';
import type { Library } from '@/utils/matching/library';
import type { PassageWalk } from '@/utils/passages/passage';
import type { QuotedWords } from '@/utils/passages/quoted-words';
import { passagesAt, quotedPassages } from './quoted-passages';
import type { Keeping } from './use-keeping';
import type { PageAccess } from './use-page-access';
import { usePassageWalk } from './use-passage-walk';
import type { Toaster } from './use-toast';

/** Shows words of the page in the page itself. */
export type ShowWords = (words: QuotedWords) => void;

export interface Passages {
  /** Where the walk through the page's passages stands; null while nothing is marked. */
  readonly walk: PassageWalk | null;
  /** Marks the words in the active page, with those of all its reasons; null where that page has not been read. */
  readonly onShow: ShowWords | null;
  step(by: 1 | -1): void;
  clear(): void;
}

export interface PassagesProps {
  readonly page: ActivePage | null | undefined;
  readonly access: PageAccess;
  readonly library: Library | null;
  readonly keeping: Pick<Keeping, 'hiding'>;
  readonly toaster: Pick<Toaster, 'show'>;
}

const FAILURES = {
  gone: 'toastPassageGone',
  'no-access': 'toastPassageNoAccess',
  restricted: 'toastPassageRestricted',
} as const;

/** The passages of the active page. `onShown` is called once one is in view; what goes wrong is told by toast. */
export function usePassages(props: PassagesProps, onShown = () => {}): Passages {
  const { page, access, library, keeping, toaster } = props;
  const [walk, setWalk] = usePassageWalk(page);
  const { hidden } = keeping.hiding.library;
  const all = useMemo(() => {
    const shown = page && library ? visiblePage(page.matches, hidden) : null;
    return shown?.status === 'ready' && library ? quotedPassages(shown.matches, library) : null;
  }, [page, library, hidden]);

  const tellFailure = (reason: PassageFailure) => {
    setWalk(null);
    const again = reason === 'gone' ? { label: t('actionReread'), run: access.read } : undefined;
    toaster.show(t(FAILURES[reason]), undefined, again);
  };
  const report = async (asked: Promise<PassageResult>, onDone = () => {}) => {
    const result = await asked;
    if (!result.ok) return tellFailure(result.reason);
    if (result.value === null) return;
    setWalk(result.value);
    if (result.value.skipped > 0) toaster.show(t('passageSkipped', result.value.skipped));
    onDone();
  };
  const show: ShowWords = (words) => {
    if (!page || !all) return;
    const { passages, at } = passagesAt(all, words);
    void report(showPassages(page.tabId, passages, at), onShown);
  };
  const step = (by: 1 | -1) => {
    if (page) void report(stepPassages(page.tabId, by));
  };
  const clear = () => {
    setWalk(null);
    if (page) void clearPassages(page.tabId);
  };
  return { walk, onShow: all && show, step, clear };
}
