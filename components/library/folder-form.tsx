import { useFocusOnce } from '@/components/hooks/use-focus-once';
import { onEscape } from '@/components/hooks/use-keyboard';
import { t } from '@/utils/browser/i18n';
import { MAX_FOLDER_NAME_LENGTH } from '@/utils/snippets/edit-folder';

export interface FolderFormProps {
  readonly name: string;
  /** What saving is called. */
  readonly action: string;
  onSave(name: string): void;
  onCancel(): void;
}

/** A folder's name; Enter saves, Escape leaves it. */
export function FolderForm({ name, action, onSave, onCancel }: FolderFormProps) {
  const field = useFocusOnce<HTMLInputElement>();
  return (
    <form
      class="folder-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(field.current?.value ?? '');
      }}
      onKeyDown={onEscape(onCancel)}
    >
      <input
        ref={field}
        class="field"
        type="text"
        required
        maxLength={MAX_FOLDER_NAME_LENGTH}
        aria-label={t('folderName')}
        placeholder={t('folderName')}
        defaultValue={name}
      />
      <button type="submit" class="button button-small">
        {action}
      </button>
      <button type="button" class="button button-quiet button-small" onClick={onCancel}>
        {t('folderCancel')}
      </button>
    </form>
  );
}
