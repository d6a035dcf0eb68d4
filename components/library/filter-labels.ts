/** What a filter is called where it is shown to be on. */
import { t } from '@/utils/browser/i18n';
import type { Facets } from '@/utils/snippets/facets';
import type { SnippetFilter } from '@/utils/snippets/filter-snippets';
import type { Folder } from '@/utils/snippets/folder';

/** Names of topics by id, in the language of the interface. */
export type TopicNames = ReadonlyMap<string, string>;

export interface FilterLabel {
  readonly label: string;
  /** The filter without it. */
  readonly rest: SnippetFilter;
}

/** What the filter lets pass, a label for each criterion and tag. */
export function filterLabels(
  filter: SnippetFilter,
  facets: Facets,
  folders: readonly Folder[],
  topicNames: TopicNames,
): FilterLabel[] {
  const labels: FilterLabel[] = [];
  const without = (criterion: keyof SnippetFilter, label: string | undefined) => {
    const { [criterion]: _, ...rest } = filter;
    labels.push({ label: label ?? String(filter[criterion]), rest });
  };
  if (filter.folder !== undefined)
    without(
      'folder',
      filter.folder === null ? t('folderNone') : folders.find(({ id }) => id === filter.folder)?.name,
    );
  if (filter.topic !== undefined) without('topic', topicNames.get(filter.topic));
  if (filter.case !== undefined)
    without('case', facets.cases.find(({ value }) => value === filter.case)?.label);
  if (filter.site !== undefined) without('site', filter.site);
  for (const tag of filter.tags ?? [])
    labels.push({ label: tag, rest: { ...filter, tags: (filter.tags ?? []).filter((one) => one !== tag) } });
  if (filter.from) without('from', t('filterSince', filter.from));
  if (filter.to) without('to', t('filterUntil', filter.to));
  return labels;
}
