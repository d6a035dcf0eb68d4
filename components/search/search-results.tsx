import { StateMessage } from '@/components/common/state-message';
import type { SearchOutcome } from '@/components/hooks/search-outcome';
import type { Search } from '@/components/hooks/use-search';
import type { MeasureActions } from '@/components/measure/measure-actions';
import { ResultList } from '@/components/measure/result-list';
import { TopicChips } from '@/components/measure/topic-chips';
import { t } from '@/utils/browser/i18n';

export interface SearchResultsProps {
  readonly search: Search;
  readonly actions: MeasureActions;
  readonly roomy?: boolean;
  /** ArrowUp on the first result. */
  onLeave(): void;
}

/** What a search found, or what to try instead. Draws nothing while the box is empty. */
export function SearchResults({ search, ...list }: SearchResultsProps) {
  const { outcome } = search;
  if (outcome.status === 'idle') return null;
  if (outcome.status === 'loading') return <p class="list-note">{t('loading')}</p>;
  if (outcome.status === 'nothing') return <NothingFound search={search} outcome={outcome} {...list} />;
  return (
    <>
      {outcome.topics.length > 1 && (
        <TopicChips
          label={t('topicFilter')}
          topics={outcome.topics}
          chosen={search.topic}
          onChoose={search.setTopic}
        />
      )}
      <div role="status">
        <h2 class="list-note">{t('resultCount', outcome.results.length)}</h2>
      </div>
      <ResultList groups={[{ label: null, results: outcome.results }]} {...list} />
    </>
  );
}

interface NothingFoundProps extends SearchResultsProps {
  readonly outcome: SearchOutcome & { status: 'nothing' };
}

function NothingFound({ search, outcome, ...list }: NothingFoundProps) {
  const { topics, ofTopic } = outcome;
  const chips = (
    <TopicChips label={t('nearTopics')} topics={topics} chosen={search.topic} onChoose={search.setTopic} />
  );
  if (ofTopic.length > 0)
    return (
      <>
        {chips}
        <h2 class="list-note">
          {search.passage === null ? t('topicOnly', search.query) : t('passageTopicOnly')}
        </h2>
        <ResultList groups={[{ label: null, results: ofTopic }]} {...list} />
      </>
    );
  return (
    <>
      <StateMessage
        subject="lens"
        {...(search.passage === null
          ? { title: t('stateNothingFoundTitle', search.query), body: t('stateNothingFoundBody') }
          : { title: t('overlayNone'), body: t('passageNothingBody') })}
      />
      {topics.length > 0 && (
        <div class="near-topics">
          <p class="muted tiny">{t('nearTopics')}</p>
          {chips}
        </div>
      )}
    </>
  );
}
