import type { ActivePage } from '@/utils/browser/active-page';
import type { Library } from '@/utils/matching/library';
import { useActivePage } from './use-active-page';
import { type Keeping, useKeeping } from './use-keeping';
import { useKeyboard } from './use-keyboard';
import { useLibrary } from './use-library';
import { type PageAccess, usePageAccess } from './use-page-access';
import { type PanelRouting, usePanelRoute } from './use-panel-route';
import { type Passages, usePassages } from './use-passages';
import { type Search, useSearch } from './use-search';
import { type SearchFocus, useSearchFocus } from './use-search-focus';
import { type Toaster, useToast } from './use-toast';

export interface Panel {
  readonly page: ActivePage | null | undefined;
  readonly access: PageAccess;
  readonly library: Library | null;
  readonly search: Search;
  readonly focus: SearchFocus;
  readonly toaster: Toaster;
  readonly keeping: Keeping;
  readonly passages: Passages;
  readonly routing: PanelRouting;
  /** Shows the search and puts the cursor in its box. */
  toSearch(): void;
}

/** Everything the side panel's tabs draw from, with its keys: `/` searches, `[` and `]` walk, Escape clears. */
export function usePanel(): Panel {
  const page = useActivePage();
  const access = usePageAccess(page);
  const library = useLibrary();
  const search = useSearch(library);
  const focus = useSearchFocus(false);
  const toaster = useToast();
  const keeping = useKeeping(toaster);
  const routing = usePanelRoute(search.ask);
  const passages = usePassages({ page, access, library, keeping, toaster });
  const toSearch = () => {
    routing.go('search');
    focus.toBox();
  };
  const clearSearch = () => {
    search.setText('');
    focus.toBox();
  };
  // Elsewhere Escape is the open tab's own.
  useKeyboard({ '/': toSearch, ...(routing.tab === 'search' && { Escape: clearSearch }) });
  // While passages are marked, Escape clears them before it does anything else.
  const walkKeys = { Escape: passages.clear, '[': () => passages.step(-1), ']': () => passages.step(1) };
  useKeyboard(passages.walk ? walkKeys : {}, true);
  return { page, access, library, search, focus, toaster, keeping, passages, routing, toSearch };
}
