import { useMemo, useRef, useState } from 'preact/hooks';
import { ExportDialog } from '@/components/export/export-dialog';
import type { ExportSource } from '@/components/export/export-source';
import { useArrivalFocus } from '@/components/hooks/use-arrival';
import { type DraftWork, useDraftSession } from '@/components/hooks/use-draft-session';
import { isTyping } from '@/components/hooks/use-keyboard';
import { useOutline } from '@/components/hooks/use-outline';
import { useDrops } from '@/components/hooks/use-outline-drag';
import { useSheet } from '@/components/hooks/use-sheet';
import type { KeptForDrafts } from '@/components/hooks/use-snippet-choices';
import type { Toaster } from '@/components/hooks/use-toast';
import { snippetTitle } from '@/components/kept/kept-actions';
import { type MessageKey, t } from '@/utils/browser/i18n';
import type { StoreFailure } from '@/utils/browser/record-store';
import type { Draft } from '@/utils/drafts/draft';
import { TITLE } from '@/utils/drafts/edit-draft';
import { namedSnippets } from '@/utils/drafts/outline';
import { keyOf, plainKey } from '@/utils/plain-key';
import { DraftMissing } from './draft-missing';
import { DraftTitle } from './draft-title';
import { DraftToolbar } from './draft-toolbar';
import { OutlineList } from './outline-list';
import { OutlinePreview } from './outline-preview';
import { partName } from './part-name';
import { SnippetPicker } from './snippet-picker';
import './draft-editor.css';

export interface DraftEditorProps {
  readonly id: string;
  readonly kept: KeptForDrafts;
  readonly toaster: Toaster;
  /** Whether the reader comes from the list. */
  readonly arriving: boolean;
  onBack(): void;
}

/** One draft: what is kept beside its outline. */
export function DraftEditor({ id, toaster, onBack, ...rest }: DraftEditorProps) {
  const work = useDraftSession(id, toaster);
  if (work.draft === undefined) return <div class="draft-editor" aria-busy="true" />;
  if (work.draft === null) return <DraftMissing {...{ work, onBack }} />;
  return <DraftDesk {...{ work, toaster, onBack, ...rest }} draft={work.draft} />;
}

const REFUSED: Readonly<Record<StoreFailure, MessageKey>> = {
  'storage-full': 'draftRefusedFull',
  'storage-failed': 'draftRefused',
  'storage-busy': 'draftRefusedBusy',
};

interface DraftDeskProps extends Omit<DraftEditorProps, 'id'> {
  readonly work: DraftWork;
  readonly draft: Draft;
}

function DraftDesk({ work, draft, kept, toaster, arriving, onBack }: DraftDeskProps) {
  const nameOf = partName(kept.byId);
  const outline = useOutline(draft, work, nameOf, toaster);
  const sheet = useSheet();
  const root = useRef<HTMLDivElement>(null);
  useArrivalFocus(root, (desk) =>
    arriving ? desk.querySelector<HTMLElement>('.draft-title textarea') : null,
  );
  const [previewing, preview] = useState(false);
  const [exporting, setExporting] = useState(false);
  const used = useMemo(() => namedSnippets(draft), [draft]);
  useDrops(outline.drop);
  const onKeyDown = (event: KeyboardEvent) => {
    // In a field these keys belong to the words in it.
    const undoes = (event.ctrlKey || event.metaKey) && keyOf(event) === 'z' && !event.shiftKey;
    if (!undoes || isTyping(event)) return;
    event.preventDefault();
    outline.undo();
  };
  const leaveSheet = (event: KeyboardEvent) => {
    if (plainKey(event) !== 'Escape' || !sheet.open) return;
    event.preventDefault();
    sheet.close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from what is inside
    <div class="draft-editor" ref={root} data-picking={sheet.open} onKeyDown={onKeyDown}>
      <DraftToolbar
        {...{ previewing, onBack }}
        canUndo={work.canUndo}
        picking={sheet.open}
        picker={sheet.opener}
        onUndo={outline.undo}
        onPreview={() => preview(!previewing)}
        onPick={sheet.toggle}
        onExport={() => setExporting(true)}
      />
      {work.refused && (
        <div class="draft-refused" role="alert">
          <p>{t(REFUSED[work.refused])}</p>
          <button type="button" class="button button-small" onClick={work.write}>
            {t('draftRefusedAgain')}
          </button>
        </div>
      )}
      <p role="status" class="visually-hidden">
        {outline.status}
      </p>
      <div class="draft-columns">
        <aside class="draft-picker card" aria-label={t('draftPickHeading')} onKeyDown={leaveSheet}>
          <SnippetPicker
            {...{ kept, used }}
            first={sheet.first}
            onAdd={(snippet) => outline.addSnippet(snippet.id, snippetTitle(snippet))}
            onClose={sheet.close}
          />
        </aside>
        <div class="draft-paper">
          <DraftTitle title={draft.title} onTitle={(title, before) => work.type(TITLE, before, title)} />
          {previewing ? (
            <OutlinePreview draft={draft} kept={kept.byId} />
          ) : (
            <OutlineList {...{ outline, nameOf }} kept={kept.byId} />
          )}
        </div>
      </div>
      {exporting && <ExportDialog source={sourceOf(draft, kept)} onClose={() => setExporting(false)} />}
    </div>
  );
}

const sourceOf = (draft: Draft, { snippets, folders }: KeptForDrafts): ExportSource => ({
  scopes: [{ kind: 'draft', snippets, title: draft.title }],
  folders,
  draft,
});
