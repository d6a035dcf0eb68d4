import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '@/components/common/icon';
import { IconButton } from '@/components/common/icon-button';
import { type Hints, KeyHints } from '@/components/common/key-hints';
import { CopyButton } from '@/components/copy/copy-button';
import type { Copying } from '@/components/hooks/use-copying';
import type { LibraryViewState } from '@/components/hooks/use-library-view';
import { SearchBox } from '@/components/search/search-box';
import { t } from '@/utils/browser/i18n';
import type { FilterLabel } from './filter-labels';

const HINTS: Hints = [
  ['↑↓', 'hintMove'],
  ['Enter', 'hintExpand'],
  ['X', 'hintPick'],
  ['Alt+↑↓', 'hintReorder'],
  ['C', 'hintCopy'],
  ['Del', 'hintDelete'],
];

export interface LibraryHeadProps {
  readonly state: LibraryViewState;
  readonly labels: readonly FilterLabel[];
  readonly copying: Copying;
  /** What else can be done with all that is listed. */
  readonly tools: ComponentChildren;
  readonly onOpenPage: (() => void) | null;
  /** Shows or hides the filters; null where they always stand beside the list. */
  readonly onFilters: (() => void) | null;
  readonly filtersOpen: boolean;
}

/** How much is kept, the search, and what the list is narrowed down to. */
export function LibraryHead(props: LibraryHeadProps) {
  const { state, labels, copying, tools, onOpenPage, onFilters, filtersOpen } = props;
  const { all, listing, focus } = state;
  const input = useRef<HTMLInputElement>(null);
  const count = all.length;
  const listed = listing.listed ?? [];
  const isNarrowed = listing.isSearched || labels.length > 0;
  return (
    <header class="kept-head">
      <div class="toolbar">
        <h1 tabIndex={-1}>
          {t('keptHeading')} {count > 0 && <span class="figure">{t('measureCount', count)}</span>}
        </h1>
        {onOpenPage && <IconButton icon="external" small label={t('libraryOpenPage')} onClick={onOpenPage} />}
      </div>
      {count > 0 && (
        <>
          <SearchBox
            text={listing.text}
            input={input}
            label={t('librarySearchLabel')}
            placeholder={t('librarySearchPlaceholder')}
            onText={listing.setText}
            onDown={() => focus.focusAt(0)}
            onEnter={() => focus.focusAt(0)}
          />
          <div class="row library-bar">
            {onFilters && (
              <button
                type="button"
                class="button button-small"
                aria-expanded={filtersOpen}
                onClick={onFilters}
              >
                <Icon name="filter" size={14} />
                {labels.length > 0 ? t('libraryFilterCount', labels.length) : t('libraryFilters')}
              </button>
            )}
            <CopyButton
              label={t('keptCopyAll')}
              text={t('pickedCopy')}
              form={copying.form}
              disabled={listed.length === 0}
              onCopy={(form) => copying.copy(listed, form)}
            />
            {tools}
          </div>
          {labels.length > 0 && (
            <FilterChips
              labels={labels}
              onFilter={(filter) => {
                listing.setFilter(filter);
                // The chip that had the focus is gone.
                state.focusHeading();
              }}
            />
          )}
          {isNarrowed && listing.listed && (
            <p class="library-found muted tiny" role="status">
              {t('libraryFound', count, listed.length)}
            </p>
          )}
          <KeyHints hints={HINTS} />
        </>
      )}
    </header>
  );
}

interface FilterChipsProps {
  readonly labels: readonly FilterLabel[];
  onFilter(filter: FilterLabel['rest']): void;
}

function FilterChips({ labels, onFilter }: FilterChipsProps) {
  return (
    <ul class="row library-chips">
      {labels.map(({ label, rest }, at) => (
        // A folder and a tag may have the same name.
        <li key={`${at} ${label}`}>
          <button
            type="button"
            class="chip"
            aria-label={t('libraryRemoveFilter', label)}
            onClick={() => onFilter(rest)}
          >
            {label}
            <Icon name="close" size={10} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="link tiny" onClick={() => onFilter({})}>
          {t('libraryClearFilters')}
        </button>
      </li>
    </ul>
  );
}
