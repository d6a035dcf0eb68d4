import type { LibraryViewState } from '@/components/hooks/use-library-view';
import { t } from '@/utils/browser/i18n';
import type { SnippetFilter } from '@/utils/snippets/filter-snippets';
import { FacetSelect } from './facet-select';
import type { TopicNames } from './filter-labels';
import { FolderList } from './folder-list';
import { TagFacets } from './tag-facets';

export interface LibraryFiltersProps {
  readonly state: LibraryViewState;
  readonly topicNames: TopicNames;
}

/** What the library can be narrowed down by, each choice with how many it would leave. */
export function LibraryFilters({ state, topicNames }: LibraryFiltersProps) {
  const { listing, folders, all, edits } = state;
  const { filter, setFilter, facets } = listing;
  const narrow = (change: Partial<Record<keyof SnippetFilter, unknown>>) =>
    setFilter(withoutBlanks({ ...filter, ...change }));
  const topics = facets.topics.map((facet) => ({
    ...facet,
    label: topicNames.get(facet.value) ?? facet.value,
  }));
  return (
    <div class="library-filters">
      <FolderList
        folders={folders}
        counts={facets.folders}
        total={all.length}
        chosen={filter.folder}
        onChoose={(folder) => narrow({ folder })}
        onDropped={(id, folder) => edits.putInto(state.alike(id), folder)}
      />
      <FacetSelect
        label={t('filterTopic')}
        facets={topics}
        chosen={filter.topic}
        onChoose={(topic) => narrow({ topic })}
      />
      <FacetSelect
        label={t('filterCase')}
        facets={facets.cases}
        chosen={filter.case}
        onChoose={(chosen) => narrow({ case: chosen })}
      />
      <FacetSelect
        label={t('filterSite')}
        facets={facets.sites}
        chosen={filter.site}
        onChoose={(site) => narrow({ site })}
      />
      <TagFacets
        facets={facets.tags}
        chosen={filter.tags ?? []}
        all={all}
        onChoose={(tags) => narrow({ tags })}
        onRename={state.renameTag}
      />
      {all.length > 0 && <DateRange from={filter.from} to={filter.to} onChange={narrow} />}
    </div>
  );
}

/** A criterion that is taken back is left out. */
function withoutBlanks(filter: Partial<Record<keyof SnippetFilter, unknown>>): SnippetFilter {
  const isBlank = (value: unknown) =>
    value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => !isBlank(value)));
}

interface DateRangeProps {
  readonly from: string | undefined;
  readonly to: string | undefined;
  onChange(change: { readonly from?: string; readonly to?: string }): void;
}

function DateRange({ from = '', to = '', onChange }: DateRangeProps) {
  return (
    <fieldset>
      <legend class="field-label">{t('filterDate')}</legend>
      <div class="library-dates">
        <input
          class="field"
          type="date"
          aria-label={t('filterFrom')}
          max={to}
          value={from}
          onChange={({ currentTarget }) => onChange({ from: currentTarget.value })}
        />
        <span aria-hidden="true">–</span>
        <input
          class="field"
          type="date"
          aria-label={t('filterTo')}
          min={from}
          value={to}
          onChange={({ currentTarget }) => onChange({ to: currentTarget.value })}
        />
      </div>
    </fieldset>
  );
}
