import { Toast } from '@/components/common/toast';
import { CompendiumView } from '@/components/compendium/compendium-view';
import { CoverageView } from '@/components/coverage/coverage-view';
import { useUnsavedNotes } from '@/components/hooks/use-library-note';
import { type Panel, usePanel } from '@/components/hooks/use-panel';
import { PANEL_TABS, type PanelTab } from '@/components/hooks/use-panel-route';
import { useTopicNames } from '@/components/hooks/use-topic-names';
import { LibraryView } from '@/components/library/library-view';
import { MarginToggle } from '@/components/overlay/margin-toggle';
import { PageView } from '@/components/page/page-view';
import { PassageStrip } from '@/components/passages/passage-strip';
import { SearchView } from '@/components/search/search-view';
import { t } from '@/utils/browser/i18n';
import { openDraftPage, openLibraryPage } from '@/utils/browser/pages';
import { visiblePage } from '@/utils/hidden/visible-matches';
import type { PageMatches } from '@/utils/matching/types';
import { TabPanel } from './tab-panel';
import { Tabs } from './tabs';
import './panel.css';

/** The side panel: the page being read, search, what a text covers, the whole compendium, and what has been kept. */
export function PanelScreen() {
  const panel = usePanel();
  const { tab, visited, go } = panel.routing;
  const choose = (chosen: PanelTab) => (chosen === 'search' ? panel.toSearch() : go(chosen));
  return (
    <div class="panel">
      <header>
        <Tabs label={t('tabsLabel')} tabs={tabsOf(panel)} current={tab} onMove={go} onChoose={choose} />
      </header>
      <main class="panel-body">
        {PANEL_TABS.map((id) => (
          <TabPanel key={id} id={id} shown={id === tab}>
            {visited.has(id) && <TabView id={id} panel={panel} />}
          </TabPanel>
        ))}
      </main>
      <PassageStrip {...panel.passages} />
      <Toast toaster={panel.toaster} />
    </div>
  );
}

function tabsOf({ page, keeping }: Panel) {
  const visible = page && visiblePage(page.matches, keeping.hiding.library.hidden);
  const related = visible?.status === 'ready' && keeping.hiding.loaded ? visible.matches.length : 0;
  return [
    { id: 'page', label: t('tabPage'), count: related },
    { id: 'search', label: t('tabSearch') },
    { id: 'coverage', label: t('tabCoverage') },
    { id: 'compendium', label: t('tabCompendium') },
    { id: 'kept', label: t('tabKept'), count: keeping.snippets.library.sound.length },
  ] as const;
}

const NO_PAGE: PageMatches = { status: 'unreadable', reason: 'restricted' };

function TabView({ id, panel }: { id: PanelTab; panel: Panel }) {
  const { page, access, library, keeping, toaster, search, focus, toSearch, routing } = panel;
  const shown = routing.tab === id;
  if (id === 'search') return <SearchView search={search} focus={focus} actions={keeping.actionsOn(null)} />;
  if (id === 'kept') return <KeptTab panel={panel} />;
  if (id === 'coverage')
    return (
      <CoverageView {...{ page, access, library, keeping, toaster, shown }} onShow={panel.passages.onShow} />
    );
  if (id === 'compendium') {
    if (library === null) return <p class="list-note">{t('loading')}</p>;
    return <CompendiumView corpus={library.corpus} actions={keeping.actionsOn(null)} shown={shown} />;
  }
  if (page === undefined) return null;
  const matches = page?.matches ?? NO_PAGE;
  const onBrowse = () => routing.go('compendium');
  const tools = page && <MarginToggle {...{ page, toaster }} />;
  return (
    <PageView
      {...{ matches, access, library, keeping, tools }}
      onShow={panel.passages.onShow}
      onSearch={toSearch}
      onBrowse={onBrowse}
    />
  );
}

function KeptTab({ panel: { keeping, library: corpus, toaster } }: { panel: Panel }) {
  const { snippets, copying } = keeping;
  const topicNames = useTopicNames(corpus);
  useUnsavedNotes(toaster);
  // A few milliseconds at most: saying that nothing is kept would be wrong, and would flicker.
  if (!snippets.loaded) return null;
  const { library } = snippets;
  return (
    <LibraryView
      {...{ library, toaster, copying, topicNames }}
      wide={false}
      start={null}
      onOpenPage={() => void openLibraryPage()}
      onOpenDraft={(id) => void openDraftPage(id)}
    />
  );
}
