import type { Library } from '../matching/library';
import { matchWords } from '../matching/match-words';
import type { Snippet } from '../snippets/snippet';
import type { TopicOf } from './topic-groups';

/**
 * Finds the topic of a snippet that has none of its own: of a measure the corpus's, of a passage that of the measure its
 * words are most about; null where they are about other matters.
 */
export function topicFinder({ index, measures }: Pick<Library, 'index' | 'measures'>): TopicOf {
  const topicOf = (measureId: string | undefined) =>
    (measureId !== undefined && measures.get(measureId)?.measure.topics[0]) || null;
  return (snippet) => topicOf(measureOf(snippet));

  function measureOf(snippet: Snippet): string | undefined {
    if (snippet.kind === 'measure') return snippet.measure.id;
    return matchWords(index, snippet.selector.exact)[0]?.measureId;
  }
}
