import { t } from '@/utils/browser/i18n';
import type { Search } from './hooks/use-search';
import type { SearchFocus } from './hooks/use-search-focus';
import { KeyHints } from './key-hints';
import type { MeasureActions } from './measure-actions';
import { SearchBox } from './search-box';
import { SearchResults } from './search-results';
import { StateMessage } from './state-message';

export interface SearchViewProps {
  readonly search: Search;
  readonly focus: SearchFocus;
  readonly actions: MeasureActions;
}

/** The panel's second tab: the popup's search, with room. */
export function SearchView({ search, focus, actions }: SearchViewProps) {
  return (
    <div class="search-view" ref={focus.results}>
      <div class="search-view-head">
        <SearchBox
          text={search.text}
          input={focus.input}
          onText={search.setText}
          onDown={focus.toResults}
          onEnter={focus.openFirst}
        />
        {search.outcome.status === 'found' && <KeyHints />}
      </div>
      {search.outcome.status === 'idle' && (
        <StateMessage subject="lens" title={t('stateSearchTitle')} body={t('stateSearchBody')} />
      )}
      <SearchResults search={search} actions={actions} onLeave={focus.toBox} roomy />
    </div>
  );
}
