import { useId } from 'preact/hooks';
import { Icon } from '@/components/common/icon';
import { useTagInput } from '@/components/hooks/use-tag-input';
import { t } from '@/utils/browser/i18n';
import type { KnownTag } from '@/utils/snippets/tags';
import type { Writing } from '@/utils/text/writing';

export interface TagFieldProps {
  readonly tags: readonly string[];
  readonly known: readonly KnownTag[];
  readonly writing: Writing | null;
  /** Whether the cursor goes into it when it appears. */
  readonly focused?: boolean;
  onAdd(tags: readonly string[]): void;
  onRemove(tag: string): void;
}

/** Tags with a field for more, completed from those in use; pinyin and initials count. */
export function TagField({ tags, known, writing, focused = false, onAdd, onRemove }: TagFieldProps) {
  const onRemoveLast = () => {
    const last = tags.at(-1);
    if (last !== undefined) onRemove(last);
  };
  const input = useTagInput({ tags, known, writing, focused, onAdd, onRemoveLast });
  const field = useId();
  const list = useId();
  const isOpen = input.completions.length > 0;
  return (
    <div class="tag-field">
      <label class="field-label" for={field}>
        {t('tagsLabel')}
      </label>
      {tags.length > 0 && (
        <ul class="library-tags">
          {tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                class="chip"
                aria-label={t('tagRemove', tag)}
                title={t('tagRemove', tag)}
                onClick={() => {
                  onRemove(tag);
                  // The chip goes, and the focus with it.
                  input.field.current?.focus();
                }}
              >
                {tag}
                <Icon name="close" size={10} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={field}
        ref={input.field}
        class="field"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-activedescendant={input.chosen >= 0 ? `${list}-${input.chosen}` : undefined}
        placeholder={t('tagsPlaceholder')}
        value={input.text}
        onInput={(event) => input.setText(event.currentTarget.value, event.isComposing)}
        onKeyDown={input.onKeyDown}
        onBlur={input.commit}
      />
      <div
        id={list}
        ref={input.list}
        class="tag-completions"
        role="listbox"
        aria-label={t('tagCompletions')}
        hidden={!isOpen}
      >
        {input.completions.map(({ tag, count }, at) => (
          <div
            key={tag}
            id={`${list}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === input.chosen}
            // Pressing would leave the field, and add what has been typed so far.
            onMouseDown={(event) => {
              event.preventDefault();
              input.add(tag);
            }}
          >
            {tag} <span class="muted figure">{count}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
