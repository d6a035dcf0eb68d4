import { t } from '@/utils/browser/i18n';
import { openAddress } from '@/utils/browser/pages';
import type { PageMatches } from '@/utils/matching/types';
import { CompendiumView } from './compendium-view';
import { type Panel, usePanel } from './hooks/use-panel';
import { PANEL_TABS, type PanelTab } from './hooks/use-panel-route';
import { KeptView } from './kept-view';
import { PageView } from './page-view';
import { SearchView } from './search-view';
import { TabPanel } from './tab-panel';
import { Tabs } from './tabs';
import { Toast } from './toast';
import './styles/panel.css';

/** The side panel: the page being read, search, the whole compendium, and what has been kept. */
export function PanelScreen() {
  const panel = usePanel();
  const { tab, visited, go } = panel.routing;
  const choose = (chosen: PanelTab) => (chosen === 'search' ? panel.toSearch() : go(chosen));
  return (
    <div class="panel">
      <Tabs label={t('tabsLabel')} tabs={tabsOf(panel)} current={tab} onMove={go} onChoose={choose} />
      <main class="panel-body">
        {PANEL_TABS.map((id) => (
          <TabPanel key={id} id={id} shown={id === tab}>
            {visited.has(id) && <TabView id={id} panel={panel} />}
          </TabPanel>
        ))}
      </main>
      <Toast toaster={panel.toaster} />
    </div>
  );
}

function tabsOf({ page, keeping }: Panel) {
  const related = page?.matches.status === 'ready' ? page.matches.matches.length : 0;
  return [
    { id: 'page', label: t('tabPage'), count: related },
    { id: 'search', label: t('tabSearch') },
    { id: 'compendium', label: t('tabCompendium') },
    { id: 'kept', label: t('tabKept'), count: keeping.snippets.library.snippets.length },
  ] as const;
}

const NO_PAGE: PageMatches = { status: 'unreadable', reason: 'restricted' };

function TabView({ id, panel }: { id: PanelTab; panel: Panel }) {
  const { page, access, library, keeping, search, focus, toSearch, routing } = panel;
  if (id === 'search') return <SearchView search={search} focus={focus} actions={keeping.actionsOn(null)} />;
  if (id === 'kept') return <KeptTab keeping={keeping} />;
  if (id === 'compendium') {
    if (library === null) return <p class="list-note">{t('loading')}</p>;
    return <CompendiumView library={library} {...keeping.actionsOn(null)} />;
  }
  if (page === undefined) return null;
  const matches = page?.matches ?? NO_PAGE;
  const onBrowse = () => routing.go('compendium');
  return <PageView {...{ matches, access, library, keeping }} onSearch={toSearch} onBrowse={onBrowse} />;
}

function KeptTab({ keeping: { snippets, copy } }: Pick<Panel, 'keeping'>) {
  const onOpen = (url: string) => void openAddress(url);
  return <KeptView snippets={snippets.library} onRemove={snippets.remove} onCopy={copy} onOpen={onOpen} />;
}
