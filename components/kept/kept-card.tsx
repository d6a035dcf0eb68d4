import { useId, useState } from 'preact/hooks';
import { CardTitle } from '@/components/measure/card-title';
import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { t } from '@/utils/browser/i18n';
import type { Snippet } from '@/utils/snippets/snippet';
import { type KeptActions, KeptButtons, snippetTitle } from './kept-actions';
import { KeptMeasure, KeptMeasureFacts } from './kept-measure';
import { KeptPassage, KeptPassageFacts } from './kept-passage';
import { Moment } from './kept-time';

export interface KeptCardProps {
  readonly snippet: Snippet;
  readonly actions: KeptActions;
  /** Whether this card is the list's tab stop. */
  readonly tabStop: boolean;
}

/** Something kept: what it is and where it comes from; opens to all that was kept with it. */
export function KeptCard({ snippet, actions, tabStop }: KeptCardProps) {
  const [open, setOpen] = useState(false);
  const details = useId();
  const tabIndex = tabStop ? 0 : -1;
  const isMeasure = snippet.kind === 'measure';
  return (
    <article class="match-card kept-card" data-snippet={snippet.id}>
      <div class="match-card-head">
        <CardTitle
          {...{ title: snippetTitle(snippet), open, details, tabIndex }}
          {...(isMeasure && { lang: CORPUS_LANGUAGE })}
          heading="h2"
          onToggle={() => setOpen(!open)}
        />
        <KeptButtons {...{ snippet, actions, tabIndex }} />
      </div>
      <div class="match-card-body">
        {isMeasure ? (
          <KeptMeasure snippet={snippet} open={open} />
        ) : (
          <KeptPassage snippet={snippet} open={open} />
        )}
        <div id={details} class="match-card-details" hidden={!open}>
          {open &&
            (isMeasure ? <KeptMeasureFacts snippet={snippet} /> : <KeptPassageFacts snippet={snippet} />)}
        </div>
        <p class="kept-when muted tiny">
          <span class="tag">{t(isMeasure ? 'keptMeasureTag' : 'keptPassageTag')}</span>
          <span>
            {t('keptAt')} <Moment iso={snippet.savedAt} />
          </span>
        </p>
      </div>
    </article>
  );
}
