import type { IconName } from '@/components/common/icon';
import { IconButton } from '@/components/common/icon-button';
import type { RowEdits } from '@/components/hooks/use-row-edits';
import { t } from '@/utils/browser/i18n';
import { type DraftPart, HEADING_LEVELS } from '@/utils/drafts/draft';
import { levelName } from './level-names';

export interface OutlineButtonsProps {
  readonly part: DraftPart;
  readonly name: string;
  readonly tabIndex: number;
  readonly edits: RowEdits;
}

/** What the keys of a row do, for those who point: level, up, down, out. */
export function OutlineButtons({ part, name, tabIndex, edits }: OutlineButtonsProps) {
  const button = (icon: IconName, tip: string, onClick: () => void) => (
    <IconButton small size={14} {...{ icon, tip, tabIndex, onClick }} label={t('draftPartAct', tip, name)} />
  );
  return (
    <div class="outline-buttons">
      {part.kind === 'heading' && (
        <select
          class="outline-level"
          aria-label={t('draftPartAct', t('draftLevelLabel'), name)}
          tabIndex={tabIndex}
          value={part.level}
          onChange={({ currentTarget: { value } }) => {
            const level = HEADING_LEVELS.find((known) => String(known) === value);
            if (level) edits.setLevel(part.id, level);
          }}
        >
          {HEADING_LEVELS.map((level) => (
            <option key={level} value={level}>
              {levelName(level)}
            </option>
          ))}
        </select>
      )}
      {button('up', t('draftMoveUp'), () => edits.move(part.id, -1))}
      {button('down', t('draftMoveDown'), () => edits.move(part.id, 1))}
      {button('trash', t('draftPartRemove'), () => edits.remove(part.id))}
    </div>
  );
}
