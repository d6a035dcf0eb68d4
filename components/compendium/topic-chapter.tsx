import { topicLabel } from '@/components/measure/topic-chips';
import { t } from '@/utils/browser/i18n';
import type { Corpus, Topic } from '@/utils/corpus/types';
import { CompendiumChapter, type CompendiumChapterProps } from './compendium-chapter';
import { measuresOfTopic } from './compendium-measures';

export interface TopicChapterProps extends Pick<CompendiumChapterProps, 'browsing' | 'actions'> {
  readonly topic: Topic;
  readonly corpus: Corpus;
}

/** A topic: the measures it is the first topic of, then those that touch on it. */
export function TopicChapter({ topic, corpus, ...rest }: TopicChapterProps) {
  const { main, also } = measuresOfTopic(corpus, topic.id);
  const groups = [
    { label: t('topicMain'), results: main },
    { label: t('topicAlso'), results: also },
  ].filter(({ results }) => results.length > 0);
  return (
    <CompendiumChapter title={topicLabel(topic)} groups={groups} listLabel={t('topicMeasures')} {...rest} />
  );
}
