import { useId, useState } from 'preact/hooks';
import { IconButton } from '@/components/common/icon-button';
import { isTyping } from '@/components/hooks/use-keyboard';
import type { Edge } from '@/components/hooks/use-library-drag';
import type { LibraryFolders } from '@/components/hooks/use-library-folders';
import { reorderStep } from '@/components/hooks/use-library-keys';
import { cardOf, useRoving } from '@/components/hooks/use-roving';
import { useStageFocus } from '@/components/hooks/use-stage-focus';
import { useTabStop } from '@/components/hooks/use-tab-stop';
import { t } from '@/utils/browser/i18n';
import type { Facet } from '@/utils/snippets/facets';
import type { Folder } from '@/utils/snippets/folder';
import { idAfter, passingNeighbour } from '@/utils/snippets/place-in-list';
import { FolderForm } from './folder-form';
import { ALL_KEPT, FolderRow, NO_FOLDER } from './folder-row';

export interface FolderListProps {
  readonly folders: LibraryFolders;
  readonly counts: readonly Facet<string | null>[];
  /** How much is kept in all. */
  readonly total: number;
  /** Id, null for what lies in none, undefined for everything. */
  readonly chosen: string | null | undefined;
  onChoose(folder: string | null | undefined): void;
  /** A card was dropped on the folder, or on what lies in none. */
  onDropped(snippetId: string, folder: Folder | null): void;
}

/** The folders: choose one, drop cards on it, make, rename, order and delete them; one tab stop. */
export function FolderList({ folders, counts, total, chosen, onChoose, onDropped }: FolderListProps) {
  const list = folders.folders;
  const heading = useId();
  const [editing, setEditing] = useState<string | 'new' | null>(null);
  /** The one last renamed or moved: it keeps the focus. */
  const [last, setLast] = useState('');
  const order = list.map(({ id }) => id);
  /** Whether the reader is among the folders: only then is a focus that is lost to be found again here. */
  const [here, setHere] = useState(false);
  const root = useStageFocus(here ? [editing ?? '', ...order].join(' ') : '');
  const { stop, onFocusIn } = useTabStop([ALL_KEPT, ...order, NO_FOLDER], 'folder');
  const roving = useRoving({ kind: 'folder', onLeave: () => {} });
  const countOf = (id: string | null) => counts.find(({ value }) => value === id)?.count ?? 0;
  const finish = (done: () => void) => {
    done();
    setEditing(null);
  };
  const drop = (id: string, edge: Edge, over: Folder) =>
    folders.place(id, edge === 'above' ? over.id : idAfter(list, over.id), false);
  const onKeyDown = (event: KeyboardEvent) => {
    const id = cardOf(event.target as Element, 'folder')?.dataset.folder ?? '';
    const step = isTyping(event) ? null : reorderStep(event);
    if (step === null) return roving.onKeyDown(event);
    event.preventDefault();
    const before = passingNeighbour(list, list, id, step);
    if (!order.includes(id) || before === undefined) return;
    setLast(id);
    folders.place(id, before, true);
  };
  const shared = (value: string | null | undefined, key: string) => ({
    ...{ value, chosen, onChoose },
    tabIndex: stop === key ? 0 : -1,
    // Where what had the focus is gone.
    stageFocus: key === (order.includes(last) ? last : ALL_KEPT),
  });
  return (
    <section class="folder-list" aria-labelledby={heading}>
      <div
        ref={root}
        onFocusIn={() => setHere(true)}
        onFocusOut={({ relatedTarget, currentTarget }) => {
          if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setHere(false);
        }}
      >
        <div class="toolbar">
          <h2 class="field-label" id={heading}>
            {t('filterFolder')}
          </h2>
          <IconButton icon="add" small label={t('folderNew')} onClick={() => setEditing('new')} />
        </div>
        {editing === 'new' && (
          <FolderForm
            name=""
            action={t('folderCreate')}
            onSave={(name) => finish(() => void folders.create(name))}
            onCancel={() => setEditing(null)}
          />
        )}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the buttons inside */}
        <div ref={roving.list} onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
          <ul>
            <FolderRow {...shared(undefined, ALL_KEPT)} name={t('folderAll')} count={total} />
            {list.map((folder) =>
              editing === folder.id ? (
                <li key={folder.id}>
                  <FolderForm
                    name={folder.name}
                    action={t('folderSave')}
                    onSave={(name) => finish(() => folders.rename(folder, name))}
                    onCancel={() => setEditing(null)}
                  />
                </li>
              ) : (
                <FolderRow
                  key={folder.id}
                  {...shared(folder.id, folder.id)}
                  name={folder.name}
                  count={countOf(folder.id)}
                  onCard={(id) => onDropped(id, folder)}
                  onFolder={(id, edge) => drop(id, edge, folder)}
                  onRename={() => {
                    setLast(folder.id);
                    setEditing(folder.id);
                  }}
                  onRemove={() => {
                    if (chosen === folder.id) onChoose(undefined);
                    folders.remove(folder);
                  }}
                />
              ),
            )}
            {list.length > 0 && (
              <FolderRow
                {...shared(null, NO_FOLDER)}
                name={t('folderNone')}
                count={countOf(null)}
                onCard={(id) => onDropped(id, null)}
              />
            )}
          </ul>
        </div>
      </div>
    </section>
  );
}
