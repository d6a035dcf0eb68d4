import { Icon } from '@/components/common/icon';

export interface BackupNoticeProps {
  /** `left`: nothing was done, and nothing is wrong. */
  readonly kind: 'done' | 'left' | 'failed';
  readonly lines: readonly string[];
}

/** What came of it, in words; a failure has its sign too. */
export function BackupNotice({ kind, lines }: BackupNoticeProps) {
  return (
    <div class={`backup-notice backup-notice-${kind}`}>
      {kind === 'failed' && <Icon name="doubt" />}
      <div>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
