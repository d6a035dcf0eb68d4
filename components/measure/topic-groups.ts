import type { ListedMeasure } from '@/components/hooks/search-outcome';
import { t } from '@/utils/browser/i18n';
import type { Topic } from '@/utils/corpus/types';
import type { ResultGroup } from './result-list';
import { topicLabel } from './topic-chips';

/** The results under their main topics; topics in the order of their best result. */
export function groupByTopic(results: readonly ListedMeasure[], topics: readonly Topic[]): ResultGroup[] {
  const groups = new Map<string, ListedMeasure[]>();
  for (const result of results) {
    const main = result.located.measure.topics[0] ?? '';
    groups.set(main, [...(groups.get(main) ?? []), result]);
  }
  return [...groups].map(([id, members]) => {
    const topic = topics.find((known) => known.id === id);
    return { label: topic ? topicLabel(topic) : t('otherTopic'), results: members };
  });
}
