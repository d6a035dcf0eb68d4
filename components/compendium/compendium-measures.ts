import type { ListedMeasure } from '@/components/hooks/search-outcome';
import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import type { ResultGroup } from '@/components/measure/result-list';
import type { Case, Corpus } from '@/utils/corpus/types';

/** Measures by what their chapter says of them: nothing was looked for, so nothing matched. */
const listed = (parent: Case, measures: Case['measures']): ListedMeasure[] =>
  measures.map((measure) => ({ located: { measure, case: parent }, match: null }));

/** The measures of a write-up under the headings they stand under, in its own order. */
export function measuresBySection(parent: Case): ResultGroup[] {
  const sections = new Set(parent.measures.map(({ section }) => section));
  return [...sections].map((section) => ({
    label: section,
    lang: CORPUS_LANGUAGE,
    results: listed(
      parent,
      parent.measures.filter((measure) => measure.section === section),
    ),
  }));
}

export interface TopicMeasures {
  /** Those it is the first topic of. */
  readonly main: readonly ListedMeasure[];
  /** Those that touch on it as well. */
  readonly also: readonly ListedMeasure[];
}

/** The measures of a topic, in the order of the compendium. */
export function measuresOfTopic({ cases }: Corpus, topicId: string): TopicMeasures {
  const about = cases.flatMap((parent) =>
    listed(
      parent,
      parent.measures.filter(({ topics }) => topics.includes(topicId)),
    ),
  );
  const isMain = ({ located }: ListedMeasure) => located.measure.topics[0] === topicId;
  return { main: about.filter(isMain), also: about.filter((result) => !isMain(result)) };
}

/** How many figures and documents a write-up holds; a document cited by several measures counts once. */
export function sizeOf({ measures }: Case): { figures: number; documents: number } {
  return {
    figures: measures.reduce((sum, { figures }) => sum + figures.length, 0),
    documents: new Set(measures.flatMap(({ instruments }) => instruments)).size,
  };
}
