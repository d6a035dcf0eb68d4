import { BROWSE_WAYS, type BrowseWay, type Browsing } from '@/components/hooks/use-browsing';
import { type MessageKey, t } from '@/utils/browser/i18n';
import type { Corpus } from '@/utils/corpus/types';
import { CaseRow } from './case-row';
import { type Chapter, CompendiumList } from './compendium-list';
import { measuresOfTopic } from './compendium-measures';
import { TopicRow } from './topic-row';

const WAYS: Readonly<Record<BrowseWay, MessageKey>> = { case: 'browseByCase', topic: 'browseByTopic' };

export interface CompendiumOverviewProps {
  readonly corpus: Corpus;
  readonly browsing: Browsing;
}

/** The table of contents: all write-ups, or all topics. */
export function CompendiumOverview({ corpus, browsing }: CompendiumOverviewProps) {
  const { way, choose, open, toHeading } = browsing;
  const measures = corpus.cases.reduce((sum, parent) => sum + parent.measures.length, 0);
  return (
    <>
      <header class="view-head compendium-head">
        <div>
          <h1 tabIndex={-1}>{t('compendiumHeading')}</h1>
          <p class="muted tiny">{t('compendiumSize', corpus.cases.length, measures)}</p>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields, these choose at once */}
        <div class="browse-ways" role="group" aria-label={t('browseLabel')}>
          {BROWSE_WAYS.map((name) => (
            <button
              key={name}
              type="button"
              class="chip"
              aria-pressed={name === way}
              onClick={() => choose(name)}
            >
              {t(WAYS[name])}
            </button>
          ))}
        </div>
      </header>
      <CompendiumList
        key={way}
        label={t(WAYS[way])}
        chapters={way === 'case' ? caseChapters(corpus) : topicChapters(corpus)}
        onOpen={open}
        onLeave={toHeading}
      />
    </>
  );
}

function caseChapters({ cases }: Corpus): Chapter[] {
  return cases.map((parent) => ({ id: String(parent.number), row: <CaseRow of={parent} /> }));
}

function topicChapters(corpus: Corpus): Chapter[] {
  return corpus.topics.map((topic) => ({
    id: topic.id,
    row: <TopicRow topic={topic} measures={measuresOfTopic(corpus, topic.id)} />,
  }));
}
