import { Icon } from './icon';
import './task.css';

export interface TaskNoticeProps {
  /** `left`: nothing was done, and nothing is wrong. */
  readonly kind: 'done' | 'left' | 'failed';
  readonly lines: readonly string[];
}

/** What came of it, in words; a failure has its sign too. */
export function TaskNotice({ kind, lines }: TaskNoticeProps) {
  return (
    <div class={`task-notice task-notice-${kind}`}>
      {kind === 'failed' && <Icon name="doubt" />}
      <div>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
