import type { LocatedMeasure } from '@/utils/corpus/corpus-measures';
import type { Topic } from '@/utils/corpus/types';
import type { Library } from '@/utils/matching/library';
import { matchWords } from '@/utils/matching/match-words';
import { nearestTopics } from '@/utils/matching/nearest-topics';
import { searchMeasures } from '@/utils/matching/search';
import type { Match } from '@/utils/matching/types';

/** A measure to be listed, with why; null where it is listed for its topic alone. */
export interface ListedMeasure {
  readonly located: LocatedMeasure;
  readonly match: Match | null;
}

export type SearchOutcome =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | {
      readonly status: 'found';
      readonly results: readonly ListedMeasure[];
      readonly topics: readonly Topic[];
    }
  /** `ofTopic`: the measures of the near topic the reader has chosen, empty before. */
  | {
      readonly status: 'nothing';
      readonly topics: readonly Topic[];
      readonly ofTopic: readonly ListedMeasure[];
    };

/** Nobody reads further down; a wider query asks for another word. */
const MOST_RESULTS = 40;

/** What a search shows, for the words typed and the topic chosen. */
export function searchOutcome(library: Library | null, query: string, topic: string | null): SearchOutcome {
  if (query.trim() === '') return { status: 'idle' };
  if (library === null) return { status: 'loading' };
  return outcomeOf(library, searchMeasures(library.index, query, { limit: MOST_RESULTS }), query, topic);
}

/** What is shown for a whole text that was selected, and the topic chosen. */
export function passageOutcome(
  library: Library | null,
  passage: string,
  topic: string | null,
): SearchOutcome {
  if (library === null) return { status: 'loading' };
  return outcomeOf(library, matchWords(library.index, passage), passage, topic);
}

function outcomeOf(
  library: Library,
  matches: readonly Match[],
  query: string,
  topic: string | null,
): SearchOutcome {
  const results = listedMatches(library, matches);
  if (results.length === 0) return nothingFound(library, query, topic);
  const topics = topicsOf(library, results);
  const chosen = topics.some(({ id }) => id === topic) ? topic : null;
  return { status: 'found', topics, results: results.filter((result) => isAbout(result, chosen)) };
}

/** The matches with their measures; one the corpus no longer has is left out. */
export function listedMatches(library: Library, matches: readonly Match[]): ListedMeasure[] {
  return matches.flatMap((match) => {
    const located = library.measures.get(match.measureId);
    return located ? [{ located, match }] : [];
  });
}

function nothingFound(library: Library, query: string, topic: string | null): SearchOutcome {
  const near = nearestTopics(library.index, query);
  const topics = library.corpus.topics.filter(({ id }) => near.includes(id));
  const ofTopic = [...library.measures.values()]
    .filter(({ measure }) => topic !== null && near.includes(topic) && measure.topics.includes(topic))
    .map((located) => ({ located, match: null }));
  return { status: 'nothing', topics, ofTopic };
}

/** As many as fit in two lines of the popup. */
const MOST_TOPICS = 4;

/** The topics most results are about. */
function topicsOf(library: Library, results: readonly ListedMeasure[]): Topic[] {
  const about = (topic: Topic) => results.filter((result) => isAbout(result, topic.id)).length;
  const counted = library.corpus.topics.map((topic) => ({ topic, count: about(topic) }));
  const present = counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return present.slice(0, MOST_TOPICS).map(({ topic }) => topic);
}

function isAbout({ located }: ListedMeasure, topic: string | null): boolean {
  return topic === null || located.measure.topics.includes(topic);
}
