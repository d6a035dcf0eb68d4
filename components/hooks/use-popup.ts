import type { ActivePage } from '@/utils/browser/active-page';
import { openPanel } from '@/utils/browser/panel';
import type { Library } from '@/utils/matching/library';
import { useActivePage } from './use-active-page';
import { type Keeping, useKeeping } from './use-keeping';
import { useKeyboard } from './use-keyboard';
import { useLibrary } from './use-library';
import { usePageAccess } from './use-page-access';
import { type Passages, usePassages } from './use-passages';
import { type Search, useSearch } from './use-search';
import { type SearchFocus, useSearchFocus } from './use-search-focus';
import { type Toaster, useToast } from './use-toast';

export interface Popup {
  readonly page: ActivePage | null | undefined;
  readonly library: Library | null;
  readonly search: Search;
  readonly focus: SearchFocus;
  readonly toaster: Toaster;
  readonly keeping: Keeping;
  readonly passages: Passages;
  /** Opens the side panel and closes the popup; to be called in a click. */
  showPanel(): void;
}

/** Everything the popup draws from, with its keys: `/` goes to the box, Escape clears it, then closes. */
export function usePopup(): Popup {
  const page = useActivePage();
  const library = useLibrary();
  const search = useSearch(library);
  const focus = useSearchFocus(true);
  const toaster = useToast();
  const keeping = useKeeping(toaster);
  const access = usePageAccess(page);
  // It stands over the page: closed, it shows what it leads to.
  const passages = usePassages({ page, access, library, keeping, toaster }, () => window.close());
  const onEscape = () => {
    if (search.text === '') return window.close();
    search.setText('');
    focus.toBox();
  };
  useKeyboard({ '/': focus.toBox, Escape: onEscape });
  const showPanel = () => {
    // Nothing may be awaited before it opens: the click would be spent.
    if (page) void openPanel(page.windowId).finally(() => window.close());
  };
  return { page, library, search, focus, toaster, keeping, passages, showPanel };
}
