import { useId, useState } from 'preact/hooks';
import { IconButton } from '@/components/common/icon-button';
import { useFolderDrop } from '@/components/hooks/use-library-drag';
import type { LibraryFolders } from '@/components/hooks/use-library-folders';
import { useStageFocus } from '@/components/hooks/use-stage-focus';
import { t } from '@/utils/browser/i18n';
import type { Facet } from '@/utils/snippets/facets';
import type { Folder } from '@/utils/snippets/folder';
import { FolderForm } from './folder-form';

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

/** The folders: choose one, drop cards on it, make, rename and delete them. */
export function FolderList({ folders, counts, total, chosen, onChoose, onDropped }: FolderListProps) {
  const heading = useId();
  const [editing, setEditing] = useState<string | 'new' | null>(null);
  const root = useStageFocus(editing ?? 'list');
  const countOf = (id: string | null) => counts.find(({ value }) => value === id)?.count ?? 0;
  const choice = { chosen, onChoose };
  const finish = (done: () => void) => {
    done();
    setEditing(null);
  };
  return (
    <section class="folder-list" aria-labelledby={heading}>
      <div ref={root}>
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
        <ul>
          <li>
            <FolderChoice name={t('folderAll')} count={total} value={undefined} {...choice} />
          </li>
          {folders.folders.map((folder) =>
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
              <FolderTarget key={folder.id} onDropped={(id) => onDropped(id, folder)}>
                <FolderChoice name={folder.name} count={countOf(folder.id)} value={folder.id} {...choice} />
                <IconButton
                  icon="edit"
                  small
                  label={t('folderRename', folder.name)}
                  onClick={() => setEditing(folder.id)}
                />
                <IconButton
                  icon="trash"
                  small
                  label={t('folderDelete', folder.name)}
                  onClick={() => {
                    if (chosen === folder.id) onChoose(undefined);
                    folders.remove(folder);
                  }}
                />
              </FolderTarget>
            ),
          )}
          {folders.folders.length > 0 && (
            <FolderTarget onDropped={(id) => onDropped(id, null)}>
              <FolderChoice name={t('folderNone')} count={countOf(null)} value={null} {...choice} />
            </FolderTarget>
          )}
        </ul>
      </div>
    </section>
  );
}

interface FolderTargetProps {
  readonly children: preact.ComponentChildren;
  onDropped(snippetId: string): void;
}

function FolderTarget({ children, onDropped }: FolderTargetProps) {
  const { target, isOver } = useFolderDrop(onDropped);
  return (
    <li ref={target} data-over={isOver}>
      {children}
    </li>
  );
}

interface FolderChoiceProps extends Pick<FolderListProps, 'chosen' | 'onChoose'> {
  readonly name: string;
  readonly count: number;
  readonly value: string | null | undefined;
}

function FolderChoice({ name, count, value, chosen, onChoose }: FolderChoiceProps) {
  return (
    <button
      type="button"
      class="folder-choice"
      aria-pressed={chosen === value}
      // Where a form had the focus that is gone.
      data-stage-focus={value === undefined ? true : undefined}
      onClick={() => onChoose(value)}
    >
      <span>{name}</span>
      <span class="figure muted">{count}</span>
    </button>
  );
}
