import { findContent } from './content-index';
import type { MeasureIndex } from './measure-index';
import { queryWords } from './query';
import { weightedTokens } from './query-content';

/** As many as fit in one line of the popup. */
const MOST_TOPICS = 4;

/**
 * Ids of the topics nearest to a query that found no measure: those whose measures share most of its words, else the
 * topics with most measures, so that there is always somewhere to go.
 */
export function nearestTopics(index: MeasureIndex, query: string): string[] {
  const tokens = weightedTokens(index.content, index.pageModel, queryWords(query));
  const content = findContent(index.content, tokens, index.measures.length);
  const scores = new Map(content.map(({ measure, score }) => [measure, score]));
  const byTopic = new Map<string, { score: number; measures: number }>();
  index.measures.forEach(({ measure }, at) => {
    for (const topic of measure.topics) {
      const known = byTopic.get(topic) ?? { score: 0, measures: 0 };
      byTopic.set(topic, {
        score: Math.max(known.score, scores.get(at) ?? 0),
        measures: known.measures + 1,
      });
    }
  });
  return [...byTopic]
    .sort(([, a], [, b]) => b.score - a.score || b.measures - a.measures)
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic);
}
