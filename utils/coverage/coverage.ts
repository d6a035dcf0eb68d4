/** What a text covers of the compendium, topic by topic. */
import type { LocatedMeasure } from '../corpus/corpus-measures';
import type { Topic } from '../corpus/types';
import type { Evidence } from '../matching/types';

/**
 * How a text stands to a topic: it names at least one of its practices; or it says the like of one or speaks of the
 * matter, without naming any; or it does not mention it. The last is about the text, never about the place it is from.
 */
export type TopicStatus = 'covered' | 'touched' | 'unmentioned';

export const TOPIC_STATUSES: readonly TopicStatus[] = ['covered', 'touched', 'unmentioned'];

/** A measure that the text speaks of, with the text's own words for it. */
export interface SpokenMeasure {
  readonly located: LocatedMeasure;
  /** Strongest first, never empty. */
  readonly evidence: readonly Evidence[];
}

export interface TopicCoverage {
  readonly topic: Topic;
  readonly status: TopicStatus;
  /** Measures whose practice the text calls by name or by another word for it, most surely named first. */
  readonly named: readonly SpokenMeasure[];
  /** Measures that it comes near: it says their matter, or the like in other words. Nearest first. */
  readonly near: readonly SpokenMeasure[];
  /** All others: those that the topic is the main one of first, then in the order of the compendium. */
  readonly unmentioned: readonly LocatedMeasure[];
  /** Where the text says the name of the topic itself; null where it does not. */
  readonly nameSaid: Evidence | null;
}

/** Every topic of the corpus, in its order. */
export type Coverage = readonly TopicCoverage[];

/** How many topics have each status. */
export function statusCounts(coverage: Coverage): Readonly<Record<TopicStatus, number>> {
  const counts = { covered: 0, touched: 0, unmentioned: 0 };
  for (const { status } of coverage) counts[status] += 1;
  return counts;
}

/** All measures of the topic. */
export function measureCount({ named, near, unmentioned }: TopicCoverage): number {
  return named.length + near.length + unmentioned.length;
}
