import { useState } from 'preact/hooks';
import { t } from '@/utils/browser/i18n';

export interface BackupPickerProps {
  /** Whether choosing a file is what comes next. */
  readonly isNext: boolean;
  onFile(file: File): void;
}

/** Takes a backup file: chosen, or dropped here. */
export function BackupPicker({ isNext, onFile }: BackupPickerProps) {
  const [isOver, setOver] = useState(false);
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <fieldset
      class={isOver ? 'backup-picker backup-picker-over' : 'backup-picker'}
      aria-label={t('restoreBackupHeading')}
      onDragEnter={over(true)}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event);
        take(event.dataTransfer?.files);
      }}
    >
      <label class="button">
        {t('restoreChoose')}
        <input
          type="file"
          class="visually-hidden"
          accept=".json,application/json"
          data-stage-focus={isNext || undefined}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // So that choosing the same file again is a change, too.
            currentTarget.value = '';
          }}
        />
      </label>
      <span class="muted backup-small">{t('restoreDrop')}</span>
    </fieldset>
  );
}
