import { interfaceLanguage } from '@/utils/browser/i18n';
import type { Topic } from '@/utils/corpus/types';

export interface TopicChipsProps {
  readonly label: string;
  readonly topics: readonly Topic[];
  readonly chosen: string | null;
  onChoose(topicId: string | null): void;
}

/** The topic's name in the language of the interface; the corpus has Chinese and English. */
export function topicLabel({ label }: Topic): string {
  return interfaceLanguage() === 'en' ? label.en : label.zh;
}

/** Topics to choose one from; a second click on the chosen one lets go of it. */
export function TopicChips({ label, topics, chosen, onChoose }: TopicChipsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields, these filter at once
    <div class="topic-chips" role="group" aria-label={label}>
      {topics.map((topic) => (
        <button
          key={topic.id}
          type="button"
          class="chip"
          aria-pressed={topic.id === chosen}
          onClick={() => onChoose(topic.id === chosen ? null : topic.id)}
        >
          {topicLabel(topic)}
        </button>
      ))}
    </div>
  );
}
