import type { RefObject } from 'preact';
import { Icon } from '@/components/common/icon';
import { t } from '@/utils/browser/i18n';

export interface DraftToolbarProps {
  readonly canUndo: boolean;
  readonly previewing: boolean;
  readonly picking: boolean;
  /** The button that opens the snippets where there is no room for them. */
  readonly picker: RefObject<HTMLButtonElement>;
  onBack(): void;
  onUndo(): void;
  onPreview(): void;
  onPick(): void;
  onExport(): void;
}

/** What can be done with the draft as a whole. */
export function DraftToolbar(props: DraftToolbarProps) {
  const { canUndo, previewing, picking, picker, onBack, onUndo, onPreview, onPick, onExport } = props;
  return (
    <div class="toolbar draft-toolbar">
      <button type="button" class="button button-quiet" onClick={onBack}>
        <Icon name="back" />
        {t('draftBack')}
      </button>
      <div class="row">
        <button ref={picker} type="button" class="button draft-pick" aria-expanded={picking} onClick={onPick}>
          <Icon name="bookmark" />
          {t('draftAddSnippets')}
        </button>
        {/* Not disabled: it would lose the focus with the last step. */}
        <button type="button" class="button" aria-disabled={!canUndo} onClick={onUndo}>
          <Icon name="undo" />
          {t('draftUndo')}
        </button>
        <button type="button" class="button" aria-pressed={previewing} onClick={onPreview}>
          {t('draftPreview')}
        </button>
        <button type="button" class="button button-primary" onClick={onExport}>
          {t('draftExport')}
        </button>
      </div>
    </div>
  );
}
