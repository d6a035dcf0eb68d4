import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { IconButton } from '@/components/common/icon-button';
import { StateMessage } from '@/components/common/state-message';
import { usePickerList } from '@/components/hooks/use-picker-list';
import { cardsIn, focusCard } from '@/components/hooks/use-roving';
import {
  ALL_FOLDERS,
  type KeptForDrafts,
  NO_FOLDER,
  type SnippetChoices,
  useSnippetChoices,
} from '@/components/hooks/use-snippet-choices';
import { SearchBox } from '@/components/search/search-box';
import { t } from '@/utils/browser/i18n';
import type { Folder } from '@/utils/snippets/folder';
import type { Snippet } from '@/utils/snippets/snippet';
import { PickedCard } from './picked-card';
import './snippet-picker.css';

export interface SnippetPickerProps {
  readonly kept: KeptForDrafts;
  /** Ids of those the draft has. */
  readonly used: ReadonlySet<string>;
  /** The search field. */
  readonly first: RefObject<HTMLInputElement>;
  onAdd(snippet: Snippet): void;
  onClose(): void;
}

/** What is kept, to choose from: searched, by folder, those already used marked. */
export function SnippetPicker({ kept, used, first, onAdd, onClose }: SnippetPickerProps) {
  const choices = useSnippetChoices(kept);
  const toSearch = () => first.current?.focus();
  const toCards = () => focusCard(cardsIn(first.current?.closest('aside') ?? null, 'snippet')[0]);
  return (
    <>
      <div class="toolbar">
        <h2>
          {t('draftPickHeading')} <span class="muted tiny">{t('draftPickCount', choices.found.length)}</span>
        </h2>
        <span class="picker-close">
          <IconButton icon="close" label={t('draftPickClose')} small onClick={onClose} />
        </span>
      </div>
      <PickerFields {...{ choices, first, toCards }} folders={kept.folders} />
      {choices.found.length === 0 ? (
        <StateMessage
          subject={kept.snippets.length === 0 ? 'blank' : 'lens'}
          title={t(kept.snippets.length === 0 ? 'stateNothingKeptTitle' : 'draftPickNothing')}
          body={t(kept.snippets.length === 0 ? 'draftPickEmptyBody' : 'draftPickNothingBody')}
        />
      ) : (
        // What is sought anew is read from the top.
        <PickerList
          key={`${choices.folder} ${choices.query}`}
          {...{ used, onAdd }}
          found={choices.found}
          onLeave={toSearch}
        />
      )}
    </>
  );
}

interface PickerFieldsProps {
  readonly choices: SnippetChoices;
  readonly folders: readonly Folder[];
  readonly first: RefObject<HTMLInputElement>;
  toCards(): void;
}

function PickerFields({ choices, folders, first, toCards }: PickerFieldsProps) {
  return (
    <div class="picker-fields">
      <SearchBox
        text={choices.text}
        input={first}
        label={t('draftPickSearch')}
        placeholder={t('draftPickSearch')}
        onText={choices.setText}
        onDown={toCards}
        onEnter={toCards}
      />
      {folders.length > 0 && (
        <select
          class="field"
          aria-label={t('draftPickFolder')}
          value={choices.folder}
          onChange={({ currentTarget: { value } }) => choices.setFolder(value)}
        >
          <option value={ALL_FOLDERS}>{t('draftPickAll')}</option>
          {folders.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={NO_FOLDER}>{t('draftPickNone')}</option>
        </select>
      )}
    </div>
  );
}

interface PickerListProps extends Pick<SnippetPickerProps, 'used' | 'onAdd'> {
  readonly found: readonly Snippet[];
  /** ArrowUp on the first. */
  onLeave(): void;
}

/** One tab stop: arrow keys move, Enter adds. */
function PickerList({ found, used, onAdd, onLeave }: PickerListProps) {
  const ids = useMemo(() => found.map(({ id }) => id), [found]);
  const { list, stop, events } = usePickerList(ids, onLeave);
  return (
    <div class="picked-scroller" {...events}>
      <ul class="picked-list" style={{ height: `${list.height}px` }}>
        {list.rows.map((row) => {
          const snippet = found[row.index];
          return (
            snippet && (
              <PickedCard
                key={row.key}
                {...{ snippet, row }}
                count={found.length}
                used={used.has(snippet.id)}
                tabIndex={snippet.id === stop ? 0 : -1}
                measure={list.measure}
                onAdd={() => onAdd(snippet)}
              />
            )
          );
        })}
      </ul>
    </div>
  );
}
