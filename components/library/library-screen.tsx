import { Toast } from '@/components/common/toast';
import { DraftsView } from '@/components/drafts/drafts-view';
import { useCopying } from '@/components/hooks/use-copying';
import { useLibrary } from '@/components/hooks/use-library';
import { useUnsavedNotes } from '@/components/hooks/use-library-note';
import { LIBRARY_TABS, useLibraryRoute } from '@/components/hooks/use-library-route';
import { useSnippets } from '@/components/hooks/use-snippets';
import { useToast } from '@/components/hooks/use-toast';
import { useTopicNames } from '@/components/hooks/use-topic-names';
import { useWide } from '@/components/hooks/use-wide';
import { TabPanel } from '@/components/panel/tab-panel';
import { Tabs } from '@/components/panel/tabs';
import { t } from '@/utils/browser/i18n';
import { LibraryView } from './library-view';

/** The full page: what has been kept, and the drafts made of it. */
export function LibraryScreen() {
  const toaster = useToast();
  useUnsavedNotes(toaster);
  const copying = useCopying(toaster);
  const snippets = useSnippets(toaster);
  const topicNames = useTopicNames(useLibrary());
  const wide = useWide();
  const { tab, visited, snippetId, draftId, go, openDraft } = useLibraryRoute();
  const { library, loaded } = snippets;
  const tabs = [
    { id: 'library', label: t('libraryTab'), count: library.sound.length },
    { id: 'drafts', label: t('draftsTab') },
  ] as const;
  const view = (
    <LibraryView
      {...{ library, toaster, copying, topicNames, wide }}
      onOpenPage={null}
      start={snippetId}
      onOpenDraft={openDraft}
    />
  );
  return (
    <div class="library-page">
      <header>
        <Tabs label={t('libraryLabel')} tabs={tabs} current={tab} onMove={go} onChoose={go} />
      </header>
      <main>
        {LIBRARY_TABS.map((id) => (
          <TabPanel key={id} id={id} shown={id === tab}>
            {id === 'library' && visited.has(id) && loaded && view}
            {id === 'drafts' && tab === 'drafts' && (
              <DraftsView
                opened={draftId}
                library={loaded ? library : null}
                toaster={toaster}
                onOpen={openDraft}
              />
            )}
          </TabPanel>
        ))}
      </main>
      <Toast toaster={toaster} />
    </div>
  );
}
