import { useMemo, useState } from 'preact/hooks';
import { BackupLink } from '@/components/backup/backup-link';
import { StateMessage } from '@/components/common/state-message';
import { AddToDraft } from '@/components/drafts/add-to-draft';
import { ExportDialog } from '@/components/export/export-dialog';
import type { Copying } from '@/components/hooks/use-copying';
import { useLibraryStart } from '@/components/hooks/use-library-start';
import { type LibraryViewState, useLibraryView } from '@/components/hooks/use-library-view';
import { leaveHeading } from '@/components/hooks/use-roving';
import type { Toaster } from '@/components/hooks/use-toast';
import type { KeptActions } from '@/components/kept/kept-actions';
import { KeptDamaged } from '@/components/kept/kept-damaged';
import { copyText } from '@/utils/browser/clipboard';
import { t } from '@/utils/browser/i18n';
import type { SnippetLibrary } from '@/utils/browser/snippet-store';
import { exportSource } from './export-of-library';
import { filterLabels, type TopicNames } from './filter-labels';
import { LibraryFilters } from './library-filters';
import { LibraryHead } from './library-head';
import { LibraryList } from './library-list';
import { PickedBar } from './picked-bar';
import { StorageLine } from './storage-line';
import '../kept/kept.css';
import './library.css';

export interface LibraryViewProps {
  readonly library: SnippetLibrary;
  readonly toaster: Pick<Toaster, 'show'>;
  readonly copying: Copying;
  readonly topicNames: TopicNames;
  /** Whether there is room for the filters beside the list. */
  readonly wide: boolean;
  /** Opens the library as a full page; null where it is one. */
  readonly onOpenPage: (() => void) | null;
  /** Id of the snippet to begin at. */
  readonly start: string | null;
  onOpenDraft(draftId: string): void;
}

/** What has been kept, to be found, ordered, written about and used. */
export function LibraryView(props: LibraryViewProps) {
  const { library, toaster, copying, topicNames, wide, onOpenPage, start, onOpenDraft } = props;
  const { sound: snippets, damaged } = library;
  const state = useLibraryView({ snippets, toaster, copying });
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [exporting, setExporting] = useState(false);
  const { listing, focus, folders } = state;
  useLibraryStart(start, listing.listed, focus.focusAt);
  const labels = useMemo(
    () => filterLabels(listing.filter, listing.facets, folders.folders, topicNames),
    [listing.filter, listing.facets, folders.folders, topicNames],
  );
  const title = labels.map(({ label }) => label).join('·');
  const actions: KeptActions = {
    copyForm: copying.form,
    onCopy: (snippet, form) => copying.copy([snippet], form),
    onRemove: (snippet) => state.remove([snippet]),
    onOpen: state.open,
  };
  const copyRaw = () =>
    void copyText(JSON.stringify(damaged, null, 2)).then((copied) =>
      toaster.show(t(copied ? 'toastCopiedRaw' : 'toastCopyFailed')),
    );
  const exportButton = (
    <button type="button" class="button button-small" onClick={() => setExporting(true)}>
      {t('pickedExport')}
    </button>
  );
  const picked = state.picking.picked;
  const filters = <LibraryFilters {...{ state, topicNames }} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the heading inside
    <div
      class="library"
      data-wide={wide}
      ref={focus.root}
      onKeyDown={(event) => leaveHeading(event, () => focus.focusAt(0))}
    >
      {wide && <aside aria-label={t('libraryFilters')}>{filters}</aside>}
      <div class="library-main">
        <LibraryHead
          {...{ state, labels, onOpenPage, filtersOpen }}
          onFilters={wide ? null : () => setFiltersOpen(!filtersOpen)}
          copying={copying}
          tools={exportButton}
        />
        {!wide && filtersOpen && state.all.length > 0 && (
          <section class="library-sheet" aria-label={t('libraryFilters')}>
            {filters}
          </section>
        )}
        {damaged.length > 0 && <KeptDamaged count={damaged.length} onCopy={copyRaw} />}
        <Listed state={state} actions={actions} />
        <PickedBar
          {...{ state, copying }}
          tools={
            <>
              {exportButton}
              <AddToDraft snippetIds={picked.map(({ id }) => id)} toaster={toaster} onOpen={onOpenDraft} />
            </>
          }
        />
        <div class="library-foot toolbar tiny">
          <StorageLine changes={snippets} />
          <BackupLink />
        </div>
      </div>
      {exporting && <ExportDialog source={exportSource(state, title)} onClose={() => setExporting(false)} />}
    </div>
  );
}

function Listed({ state, actions }: { state: LibraryViewState; actions: KeptActions }) {
  const { all, listing } = state;
  if (all.length === 0)
    return (
      <StateMessage subject="blank" title={t('stateNothingKeptTitle')} body={t('stateNothingKeptBody')} />
    );
  if (listing.listed === null) return <p class="list-note">{t('librarySearching')}</p>;
  if (listing.listed.length > 0) return <LibraryList {...{ state, actions }} />;
  const clear = () => {
    listing.setText('');
    listing.setFilter({});
    state.focusHeading();
  };
  return (
    <StateMessage subject="lens" title={t('stateNoneListedTitle')} body={t('stateNoneListedBody')}>
      <button type="button" class="button" onClick={clear}>
        {t('libraryShowAll')}
      </button>
    </StateMessage>
  );
}
