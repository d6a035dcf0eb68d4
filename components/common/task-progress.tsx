import { useId } from 'preact/hooks';
import type { Progress } from '@/components/hooks/use-task';
import { t } from '@/utils/browser/i18n';
import './task.css';

export interface TaskProgressProps {
  readonly label: string;
  readonly progress: Progress;
  /** Missing where it cannot be stopped midway. */
  onCancel?(): void;
}

/** How far something long has come, and a way to stop it. */
export function TaskProgress({ label, progress: { done, total }, onCancel }: TaskProgressProps) {
  const id = useId();
  return (
    <div class="task-progress">
      <label for={id}>{label}</label>
      <progress id={id} data-stage-focus tabIndex={-1} {...(total > 0 && { value: done, max: total })} />
      {onCancel && (
        <button type="button" class="button button-small" onClick={onCancel}>
          {t('cancelTask')}
        </button>
      )}
    </div>
  );
}
