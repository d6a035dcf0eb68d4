import { useId } from 'preact/hooks';
import type { LibraryViewState } from '@/components/hooks/use-library-view';
import { t } from '@/utils/browser/i18n';
import type { Facet } from '@/utils/snippets/facets';
import type { SnippetFilter } from '@/utils/snippets/filter-snippets';
import { tagKey } from '@/utils/snippets/tags';
import { FacetSelect } from './facet-select';
import type { TopicNames } from './filter-labels';
import { FolderList } from './folder-list';

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
      <TagFacets facets={facets.tags} chosen={filter.tags ?? []} onChoose={(tags) => narrow({ tags })} />
      <DateRange from={filter.from} to={filter.to} onChange={narrow} />
    </div>
  );
}

/** A criterion that is taken back is left out. */
function withoutBlanks(filter: Partial<Record<keyof SnippetFilter, unknown>>): SnippetFilter {
  const isBlank = (value: unknown) =>
    value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => !isBlank(value)));
}

interface TagFacetsProps {
  readonly facets: readonly Facet<string>[];
  readonly chosen: readonly string[];
  onChoose(tags: readonly string[]): void;
}

/** As many tags as are looked through; rarer ones are searched for. */
const MOST_TAGS = 24;

function TagFacets({ facets, chosen, onChoose }: TagFacetsProps) {
  const heading = useId();
  if (facets.length === 0 && chosen.length === 0) return null;
  const keys = new Set(chosen.map(tagKey));
  const others = facets.filter(({ value }) => !keys.has(tagKey(value))).slice(0, MOST_TAGS);
  return (
    <div>
      <p class="field-label" id={heading}>
        {t('filterTags')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in all browsers */}
      <div class="row library-chips" role="group" aria-labelledby={heading}>
        {chosen.map((tag) => (
          <button
            key={tag}
            type="button"
            class="chip"
            aria-pressed="true"
            onClick={() => onChoose(chosen.filter((one) => one !== tag))}
          >
            {tag}
          </button>
        ))}
        {others.map(({ value, count }) => (
          <button
            key={value}
            type="button"
            class="chip"
            aria-pressed="false"
            onClick={() => onChoose([...chosen, value])}
          >
            {value} <span class="figure">{count}</span>
          </button>
        ))}
      </div>
    </div>
  );
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
