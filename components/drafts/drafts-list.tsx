import { useState } from 'preact/hooks';
import { Icon } from '@/components/common/icon';
import { StateMessage } from '@/components/common/state-message';
import { useArrivalFocus } from '@/components/hooks/use-arrival';
import type { Drafts } from '@/components/hooks/use-drafts';
import { useListFocus } from '@/components/hooks/use-list-focus';
import { cardsIn } from '@/components/hooks/use-roving';
import { t } from '@/utils/browser/i18n';
import type { Draft } from '@/utils/drafts/draft';
import { MAX_TITLE_LENGTH } from '@/utils/drafts/edit-draft';
import { DraftRow } from './draft-row';

export interface DraftsListProps {
  readonly drafts: Drafts;
  /** Id of the draft that was open just now; null where there was none. */
  readonly left: string | null;
  onOpen(id: string): void;
}

/** All drafts, the one last worked on first. */
export function DraftsList({ drafts, left, onOpen }: DraftsListProps) {
  const { sound, damaged } = drafts.library;
  const { root, follow } = useListFocus({
    kind: 'draft',
    ids: sound.map(({ id }) => id),
    last: 'form input',
  });
  useArrivalFocus(root, (list) =>
    cardsIn(list, 'draft')
      .find(({ dataset }) => dataset.draft === left)
      ?.querySelector('button'),
  );
  const remove = (draft: Draft) => {
    follow(draft.id);
    drafts.remove(draft);
  };
  const create = (title: string) => void drafts.create(title).then((id) => id !== null && onOpen(id));
  return (
    <div class="drafts-list" ref={root}>
      <header>
        <h1 tabIndex={-1}>{t('draftsHeading')}</h1>
        <p class="muted">{t('draftsIntro')}</p>
      </header>
      <NewDraft onCreate={create} />
      {damaged.length > 0 && <p class="drafts-damaged">{t('draftsDamaged', damaged.length)}</p>}
      {drafts.loaded && sound.length === 0 && (
        <StateMessage subject="blank" title={t('draftsEmptyTitle')} body={t('draftsEmptyBody')} />
      )}
      <ul class="stack">
        {sound.map((draft) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            onOpen={() => onOpen(draft.id)}
            onRename={(title) => drafts.rename(draft, title)}
            onDuplicate={() => drafts.duplicate(draft)}
            onRemove={() => remove(draft)}
          />
        ))}
      </ul>
    </div>
  );
}

/** Makes a draft; it may have no title yet. */
function NewDraft({ onCreate }: { onCreate(title: string): void }) {
  const [title, setTitle] = useState('');
  const onSubmit = (event: Event) => {
    event.preventDefault();
    onCreate(title);
  };
  return (
    <form class="draft-new" onSubmit={onSubmit}>
      <input
        class="field"
        aria-label={t('draftNewLabel')}
        placeholder={t('draftNewPlaceholder')}
        maxLength={MAX_TITLE_LENGTH}
        value={title}
        onInput={({ currentTarget: { value } }) => setTitle(value)}
      />
      <button type="submit" class="button button-primary">
        <Icon name="add" />
        {t('draftNew')}
      </button>
    </form>
  );
}
