import type { RefObject } from 'preact';
import { Icon } from '@/components/common/icon';
import { t } from '@/utils/browser/i18n';
import { plainKey } from '@/utils/plain-key';
import './search.css';

export interface SearchBoxProps {
  readonly text: string;
  readonly input: RefObject<HTMLInputElement>;
  /** Of the field; the practices of the compendium where it is not given. */
  readonly label?: string;
  readonly placeholder?: string;
  /** `composing`: an input method has not finished this text. */
  onText(text: string, composing: boolean): void;
  /** ArrowDown: into the results. */
  onDown(): void;
  /** Enter. */
  onEnter(): void;
}

/** The search field; whoever draws it keeps the text and the focus. */
export function SearchBox({ text, input, onText, onDown, onEnter, ...names }: SearchBoxProps) {
  const { label = t('searchLabel'), placeholder = t('searchPlaceholder') } = names;
  const onKeyDown = (event: KeyboardEvent) => {
    const key = plainKey(event);
    if (key !== 'ArrowDown' && key !== 'Enter') return;
    event.preventDefault();
    if (key === 'Enter') onEnter();
    else onDown();
  };
  return (
    <search class="search-box">
      <Icon name="search" />
      <input
        ref={input}
        class="field"
        type="text"
        inputMode="search"
        enterkeyhint="search"
        autoComplete="off"
        spellcheck={false}
        maxLength={200}
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onInput={(event) => onText(event.currentTarget.value, event.isComposing)}
        onKeyDown={onKeyDown}
      />
      {text !== '' && (
        <button
          type="button"
          class="button button-quiet button-icon button-small"
          aria-label={t('clearSearch')}
          title={t('clearSearch')}
          onClick={() => {
            onText('', false);
            input.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </search>
  );
}
