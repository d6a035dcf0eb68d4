import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/common/icon';
import { type Hints, KeyHints } from '@/components/common/key-hints';
import type { Browsing } from '@/components/hooks/use-browsing';
import type { MeasureActions } from '@/components/measure/measure-actions';
import { type ResultGroup, ResultList } from '@/components/measure/result-list';
import { t } from '@/utils/browser/i18n';

const HINTS: Hints = [
  ['↑↓', 'hintMove'],
  ['Enter', 'hintExpand'],
  ['S', 'hintSave'],
  ['C', 'hintCopy'],
];
const BACK_HINT: Hints = [['Esc', 'hintBack']];

export interface CompendiumChapterProps {
  readonly title: string;
  /** Of the title, where it is not the interface's. */
  readonly lang?: string;
  readonly groups: readonly ResultGroup[];
  /** What its list of measures is called. */
  readonly listLabel: string;
  readonly browsing: Browsing;
  readonly actions: MeasureActions;
  /** Between the title and the measures. */
  readonly children?: ComponentChildren;
}

/** An open chapter: the way back, what it is, and its measures. */
export function CompendiumChapter({ browsing, groups, ...chapter }: CompendiumChapterProps) {
  const { way, back, toHeading } = browsing;
  return (
    <>
      <div class="chapter-bar">
        <button type="button" class="button button-quiet button-small" onClick={back}>
          <Icon name="chevron" size={12} />
          {t(way === 'case' ? 'backToCases' : 'backToTopics')}
        </button>
        <KeyHints hints={BACK_HINT} />
      </div>
      <header class="chapter-head">
        <h1 tabIndex={-1} lang={chapter.lang}>
          {chapter.title}
        </h1>
        {chapter.children}
      </header>
      <div class="toolbar chapter-toolbar">
        <h2>
          {chapter.listLabel} <span class="figure">{t('measureCount', countIn(groups))}</span>
        </h2>
        <KeyHints hints={HINTS} />
      </div>
      <ResultList groups={groups} actions={chapter.actions} onLeave={toHeading} roomy />
    </>
  );
}

function countIn(groups: readonly ResultGroup[]): number {
  return groups.reduce((sum, { results }) => sum + results.length, 0);
}
