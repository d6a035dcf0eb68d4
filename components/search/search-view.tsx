import { KeyHints } from '@/components/common/key-hints';
import { StateMessage } from '@/components/common/state-message';
import type { Search } from '@/components/hooks/use-search';
import type { SearchFocus } from '@/components/hooks/use-search-focus';
import type { MeasureActions } from '@/components/measure/measure-actions';
import { t } from '@/utils/browser/i18n';
import { SearchBox } from './search-box';
import { SearchResults } from './search-results';
import { SearchedPassage } from './searched-passage';

export interface SearchViewProps {
  readonly search: Search;
  readonly focus: SearchFocus;
  readonly actions: MeasureActions;
}

/** The panel's second tab: the popup's search, with room. */
export function SearchView({ search, focus, actions }: SearchViewProps) {
  const leavePassage = () => {
    search.setText('');
    focus.toBox();
  };
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
      {search.passage !== null && <SearchedPassage text={search.passage} onLeave={leavePassage} />}
      <SearchResults search={search} actions={actions} onLeave={focus.toBox} roomy />
    </div>
  );
}
