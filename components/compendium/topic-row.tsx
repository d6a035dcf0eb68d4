import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { topicLabel } from '@/components/measure/topic-chips';
import { t } from '@/utils/browser/i18n';
import type { Topic } from '@/utils/corpus/types';
import type { TopicMeasures } from './compendium-measures';

/** More than stand in a line of a wide panel; the rest is cut off there. */
const EXAMPLES = 4;

/** A topic with its size, and the first of its measures for a scent of the rest. */
export function TopicRow({ topic, measures: { main, also } }: { topic: Topic; measures: TopicMeasures }) {
  const examples = [...main, ...also].slice(0, EXAMPLES).map(({ located }) => located.measure.title);
  return (
    <span class="topic-row">
      <span class="chapter-title">{topicLabel(topic)}</span>
      <span class="chapter-count figure">{t('measureCount', main.length + also.length)}</span>
      <span class="topic-examples" lang={CORPUS_LANGUAGE}>
        {examples.join('、')}
      </span>
    </span>
  );
}
