import { type Browsing, useBrowsing } from '@/components/hooks/use-browsing';
import type { MeasureActions } from '@/components/measure/measure-actions';
import type { Corpus } from '@/utils/corpus/types';
import { CaseChapter } from './case-chapter';
import { CompendiumOverview } from './compendium-overview';
import { TopicChapter } from './topic-chapter';
import './compendium.css';

export interface CompendiumViewProps {
  readonly corpus: Corpus;
  readonly actions: MeasureActions;
  /** Whether its tab is the one in view: Escape is its own then. */
  readonly shown: boolean;
}

/** The panel's fourth tab: the whole compendium, by write-up and by topic. */
export function CompendiumView({ corpus, actions, shown }: CompendiumViewProps) {
  const browsing = useBrowsing(shown);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the headings inside
    <div class="compendium" ref={browsing.root} onKeyDown={browsing.onKeyDown}>
      <Chapter {...{ corpus, actions, browsing }} />
    </div>
  );
}

interface ChapterProps extends Omit<CompendiumViewProps, 'shown'> {
  readonly browsing: Browsing;
}

function Chapter({ corpus, browsing, actions }: ChapterProps) {
  const { way, opened } = browsing;
  const parent = way === 'case' && corpus.cases.find(({ number }) => String(number) === opened);
  if (parent) return <CaseChapter of={parent} {...{ browsing, actions }} />;
  const topic = way === 'topic' && corpus.topics.find(({ id }) => id === opened);
  if (topic) return <TopicChapter {...{ topic, corpus, browsing, actions }} />;
  return <CompendiumOverview {...{ corpus, browsing }} />;
}
