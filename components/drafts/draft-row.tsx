import { useState } from 'preact/hooks';
import { IconButton } from '@/components/common/icon-button';
import { useFocusBack } from '@/components/hooks/use-focus-back';
import { onEscape } from '@/components/hooks/use-keyboard';
import { Moment } from '@/components/kept/kept-time';
import { t } from '@/utils/browser/i18n';
import type { Draft } from '@/utils/drafts/draft';
import { MAX_TITLE_LENGTH } from '@/utils/drafts/edit-draft';

export interface DraftRowProps {
  readonly draft: Draft;
  onOpen(): void;
  onRename(title: string): void;
  onDuplicate(): void;
  onRemove(): void;
}

/** One draft of the list: what it is called, how long it is, when it was changed. */
export function DraftRow({ draft, onOpen, onRename, onDuplicate, onRemove }: DraftRowProps) {
  const [renaming, setRenaming] = useState(false);
  const { field, button } = useFocusBack(renaming);
  const { title, parts, changedAt } = draft;
  return (
    <li class="draft-row card" data-draft={draft.id}>
      {renaming ? (
        <RenameForm {...{ title, field, onRename }} onEnd={() => setRenaming(false)} />
      ) : (
        <h2>
          <button type="button" class="link" aria-label={t('draftOpen', title)} onClick={onOpen}>
            {title || t('draftUntitled')}
          </button>
        </h2>
      )}
      <p class="muted tiny draft-facts">
        <span>{t('draftParts', parts.length)}</span>
        <span>
          {t('draftChangedAt')} <Moment iso={changedAt} />
        </span>
      </p>
      <div class="row draft-row-buttons">
        <button
          ref={button}
          type="button"
          class="button button-quiet button-small"
          aria-label={t('draftRename', title)}
          onClick={() => setRenaming(true)}
        >
          {t('draftRenameTip')}
        </button>
        <IconButton
          small
          icon="copy"
          tip={t('draftDuplicateTip')}
          label={t('draftDuplicate', title)}
          onClick={onDuplicate}
        />
        <IconButton
          small
          icon="trash"
          tip={t('draftRemoveTip')}
          label={t('draftRemove', title)}
          onClick={onRemove}
        />
      </div>
    </li>
  );
}

interface RenameFormProps {
  readonly title: string;
  readonly field: preact.RefObject<HTMLInputElement>;
  onRename(title: string): void;
  onEnd(): void;
}

/** Enter renames, Escape leaves the title as it was. */
function RenameForm({ title, field, onRename, onEnd }: RenameFormProps) {
  const [typed, setTyped] = useState(title);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    onRename(typed);
    onEnd();
  };
  return (
    <form class="draft-new" onSubmit={onSubmit}>
      <input
        ref={field}
        class="field"
        aria-label={t('draftTitleLabel')}
        maxLength={MAX_TITLE_LENGTH}
        value={typed}
        onInput={({ currentTarget: { value } }) => setTyped(value)}
        onKeyDown={onEscape(onEnd)}
      />
      <button type="submit" class="button">
        {t('draftRenameSave')}
      </button>
    </form>
  );
}
