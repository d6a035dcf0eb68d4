import type { RefObject } from 'preact';
import { IconButton } from '@/components/common/icon-button';
import { StateMessage } from '@/components/common/state-message';
import { useRoving } from '@/components/hooks/use-roving';
import {
  ALL_FOLDERS,
  type KeptForDrafts,
  NO_FOLDER,
  type SnippetChoices,
  useSnippetChoices,
} from '@/components/hooks/use-snippet-choices';
import { useTabStop } from '@/components/hooks/use-tab-stop';
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
  return (
    <>
      <div class="toolbar">
        <h2>
          {t('draftPickHeading')} <span class="muted tiny">{t('draftPickCount', choices.found)}</span>
        </h2>
        <span class="picker-close">
          <IconButton icon="close" label={t('draftPickClose')} small onClick={onClose} />
        </span>
      </div>
      <PickerFields {...{ choices, first }} folders={kept.folders} />
      {choices.found === 0 ? (
        <StateMessage
          subject={kept.snippets.length === 0 ? 'blank' : 'lens'}
          title={t(kept.snippets.length === 0 ? 'stateNothingKeptTitle' : 'draftPickNothing')}
          body={t(kept.snippets.length === 0 ? 'draftPickEmptyBody' : 'draftPickNothingBody')}
        />
      ) : (
        <PickerList {...{ choices, used, onAdd }} onLeave={toSearch} />
      )}
    </>
  );
}

interface PickerFieldsProps {
  readonly choices: SnippetChoices;
  readonly folders: readonly Folder[];
  readonly first: RefObject<HTMLInputElement>;
}

function PickerFields({ choices, folders, first }: PickerFieldsProps) {
  return (
    <search class="picker-fields">
      <input
        ref={first}
        class="field"
        type="search"
        autoComplete="off"
        spellcheck={false}
        maxLength={200}
        aria-label={t('draftPickSearch')}
        placeholder={t('draftPickSearch')}
        value={choices.text}
        onInput={(event) => choices.setText(event.currentTarget.value, event.isComposing)}
        onCompositionEnd={(event) => choices.setText(event.currentTarget.value)}
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
    </search>
  );
}

interface PickerListProps extends Pick<SnippetPickerProps, 'used' | 'onAdd'> {
  readonly choices: SnippetChoices;
  /** ArrowUp on the first. */
  onLeave(): void;
}

/** One tab stop: arrow keys move, Enter adds. */
function PickerList({ choices: { shown, found, showMore }, used, onAdd, onLeave }: PickerListProps) {
  const { stop, onFocusIn } = useTabStop(
    shown.map(({ id }) => id),
    'snippet',
  );
  const { list, onKeyDown } = useRoving({ kind: 'snippet', onLeave });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the buttons inside
    <div ref={list} onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
      <ul class="picked-list">
        {shown.map((snippet) => (
          <PickedCard
            key={snippet.id}
            snippet={snippet}
            used={used.has(snippet.id)}
            tabIndex={snippet.id === stop ? 0 : -1}
            onAdd={() => onAdd(snippet)}
          />
        ))}
      </ul>
      {shown.length < found && (
        <button type="button" class="button button-small picker-more" onClick={showMore}>
          {t('draftPickMore')}
        </button>
      )}
    </div>
  );
}
