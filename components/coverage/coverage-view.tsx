import { useState } from 'preact/hooks';
import { useCoveragePage } from '@/components/hooks/use-coverage-page';
import type { Keeping } from '@/components/hooks/use-keeping';
import type { PageAccess } from '@/components/hooks/use-page-access';
import type { ShowWords } from '@/components/hooks/use-passages';
import type { Toaster } from '@/components/hooks/use-toast';
import { sourcePageOf } from '@/components/page/page-header';
import { PageState } from '@/components/page/page-state';
import type { ActivePage } from '@/utils/browser/active-page';
import { type MessageKey, t } from '@/utils/browser/i18n';
import type { Library } from '@/utils/matching/library';
import { type PageText, summaryOf } from '@/utils/page/page-text';
import { ChoiceChips } from './choice-chips';
import { type ComparedProps, ComparedText, type ComparedView } from './compared-text';
import { PasteForm } from './paste-form';
import './coverage.css';

type Source = 'page' | 'paste';
const SOURCES: Readonly<Record<Source, MessageKey>> = {
  page: 'coverageSourcePage',
  paste: 'coverageSourcePaste',
};

const VIEWS: Readonly<Record<ComparedView, MessageKey>> = {
  list: 'coverageViewList',
  figures: 'coverageViewFigures',
};

export interface CoverageViewProps {
  readonly page: ActivePage | null | undefined;
  readonly access: PageAccess;
  readonly library: Library | null;
  readonly keeping: Keeping;
  readonly toaster: Toaster;
  /** Leads to words in the page; null where nothing can. */
  readonly onShow: ShowWords | null;
  /** Whether its tab is the one in view: the page is read only then. */
  readonly shown: boolean;
}

/** The panel's third tab: what the page, or a pasted text, covers of the compendium. */
export function CoverageView({ library, keeping, toaster, ...ofPage }: CoverageViewProps) {
  const [source, setSource] = useState<Source>('page');
  const [pasted, setPasted] = useState<PageText | null>(null);
  const [view, setView] = useState<ComparedView>('list');
  const compared = { library, keeping, toaster, view };
  const isShown = ofPage.shown && source === 'page';
  return (
    <div class="coverage">
      <header class="view-head coverage-head">
        <h1>{t('coverageHeading')}</h1>
        <ChoiceChips label={t('coverageSource')} choices={SOURCES} chosen={source} onChoose={setSource} />
        <ChoiceChips label={t('coverageView')} choices={VIEWS} chosen={view} onChoose={setView} />
      </header>
      <div hidden={source !== 'page'}>
        <ComparedPage {...compared} {...ofPage} shown={isShown} onPaste={() => setSource('paste')} />
      </div>
      <div hidden={source !== 'paste'}>
        <PasteForm text={pasted} onText={setPasted} />
        {pasted && <ComparedText {...compared} text={pasted} foundOn={null} onShow={null} />}
      </div>
    </div>
  );
}

interface ComparedPageProps extends CoverageViewProps, Pick<ComparedProps, 'view'> {
  onPaste(): void;
}

function ComparedPage({ page, access, shown, onPaste, onShow, ...compared }: ComparedPageProps) {
  const { reading, access: accessAgain } = useCoveragePage(page, access, shown);
  if (reading.status !== 'read')
    return (
      <PageState matches={reading} access={accessAgain}>
        <button type="button" class="button" onClick={onPaste}>
          {t('coverageUsePaste')}
        </button>
      </PageState>
    );
  const { text } = reading;
  const foundOn = sourcePageOf(summaryOf(text));
  return (
    <>
      <p class="coverage-page muted tiny">
        {[text.title || t('untitledPage'), text.site, text.publishedOn].filter(Boolean).join(' · ')}
        {text.truncated && <> {t('pageTruncated')}</>}
      </p>
      <ComparedText {...compared} {...{ text, foundOn, onShow }} />
    </>
  );
}
