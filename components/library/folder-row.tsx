import { Icon } from '@/components/common/icon';
import { IconButton } from '@/components/common/icon-button';
import { type Edge, useFolderDrag } from '@/components/hooks/use-library-drag';
import { t } from '@/utils/browser/i18n';

/** What stands for everything, and for what lies in no folder, where rows are told apart: ids are never these. */
export const [ALL_KEPT, NO_FOLDER] = ['all', 'none'] as const;

export interface FolderRowProps {
  readonly name: string;
  readonly count: number;
  /** Id of the folder, null for what lies in none, undefined for everything. */
  readonly value: string | null | undefined;
  readonly chosen: string | null | undefined;
  readonly tabIndex: number;
  readonly stageFocus: boolean;
  onChoose(value: string | null | undefined): void;
  /** A card was dropped on it. */
  onCard?(snippetId: string): void;
  /** A folder was dropped above or below it. */
  onFolder?(folderId: string, edge: Edge): void;
  /** Where it can be changed. */
  onRename?(): void;
  onRemove?(): void;
}

const IGNORED = () => {};

/** One of the folders, everything, or what lies in none: chosen by a click; a folder can be dragged, renamed and deleted. */
export function FolderRow(props: FolderRowProps) {
  const { name, count, value, tabIndex, onCard = IGNORED, onFolder = IGNORED, onRename, onRemove } = props;
  const drag = useFolderDrag(value, { onCard, onFolder });
  const edge = drag.held === 'cards' ? undefined : (drag.held ?? undefined);
  return (
    <li
      ref={drag.row}
      data-folder={value === undefined ? ALL_KEPT : (value ?? NO_FOLDER)}
      data-over={drag.held === 'cards'}
      data-edge={edge}
      data-dragged={drag.isDragged}
    >
      {onRename && (
        <span class="folder-handle" ref={drag.handle} title={t('folderDragTip')} aria-hidden="true">
          <Icon name="grip" />
        </span>
      )}
      <button
        type="button"
        class="folder-choice"
        aria-pressed={props.chosen === value}
        tabIndex={tabIndex}
        data-stage-focus={props.stageFocus || undefined}
        onClick={() => props.onChoose(value)}
      >
        <span>{name}</span>
        <span class="figure muted">{count}</span>
      </button>
      {onRename && (
        <IconButton icon="edit" small label={t('folderRename', name)} {...{ tabIndex }} onClick={onRename} />
      )}
      {onRemove && (
        <IconButton icon="trash" small label={t('folderDelete', name)} {...{ tabIndex }} onClick={onRemove} />
      )}
    </li>
  );
}
