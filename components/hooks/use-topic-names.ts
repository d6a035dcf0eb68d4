import { useMemo } from 'preact/hooks';
import { topicLabel } from '@/components/measure/topic-chips';
import type { Library } from '@/utils/matching/library';

const NONE: ReadonlyMap<string, string> = new Map();

/** Names of the topics by id, in the interface's language; none until the compendium is open. */
export function useTopicNames(library: Library | null): ReadonlyMap<string, string> {
  return useMemo(
    () =>
      library === null ? NONE : new Map(library.corpus.topics.map((topic) => [topic.id, topicLabel(topic)])),
    [library],
  );
}
