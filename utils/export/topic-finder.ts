import type { Library } from '../matching/library';
import { matchWords } from '../matching/match-words';
import type { Snippet } from '../snippets/snippet';
import type { TopicOf } from './topic-groups';

/**
 * As many measures have a say in what a passage is about. The best alone may share a turn of phrase and no subject: words
 * on promises in place of papers are nearest to a measure on credit, while the next three are on services.
 */
const VOTERS = 5;

/**
 * Finds the topic of a snippet that has none of its own: of a measure the corpus's, of a passage that of the measures its
 * words are most about; null where they are about other matters.
 */
export function topicFinder({ index, measures }: Pick<Library, 'index' | 'measures'>): TopicOf {
  const topicOf = (measureId: string) => measures.get(measureId)?.measure.topics[0] ?? null;
  return (snippet: Snippet) => {
    if (snippet.kind === 'measure') return topicOf(snippet.measure.id);
    const votes = new Map<string | null, number>();
    for (const { measureId, relevance } of matchWords(index, snippet.selector.exact).slice(0, VOTERS)) {
      const topic = topicOf(measureId);
      votes.set(topic, (votes.get(topic) ?? 0) + relevance);
    }
    const [most] = [...votes].sort(([, a], [, b]) => b - a);
    return most?.[0] ?? null;
  };
}
