import { useId, useState } from 'preact/hooks';
import { useFocusOnce } from '@/components/hooks/use-focus-once';
import { onEscape } from '@/components/hooks/use-keyboard';
import { t } from '@/utils/browser/i18n';
import { type KnownTag, MAX_TAG_LENGTH, tagKey, tagNamed } from '@/utils/snippets/tags';

export interface TagRenameProps {
  /** All there are, one at least. */
  readonly known: readonly KnownTag[];
  /** The one to begin with. */
  readonly first: string | undefined;
  onRename(from: string, to: string): void;
  onCancel(): void;
}

/** Renames a tag wherever it is set, and says beforehand how many that concerns, and whether two tags become one. */
export function TagRename({ known, first, onRename, onCancel }: TagRenameProps) {
  const [id, told] = [useId(), useId()];
  const start = known.find(({ tag }) => tagKey(tag) === tagKey(first ?? '')) ?? known[0];
  const [from, setFrom] = useState(start?.tag ?? '');
  const [typed, setTyped] = useState(from);
  const field = useFocusOnce<HTMLInputElement>();
  const to = tagNamed(typed);
  const count = known.find(({ tag }) => tag === from)?.count ?? 0;
  const other = known.find(({ tag }) => tag !== from && tagKey(tag) === tagKey(to));
  const canBe = to !== '' && to !== from;
  return (
    <form
      class="tag-rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (canBe) onRename(from, other?.tag ?? to);
      }}
      onKeyDown={onEscape(onCancel)}
    >
      <label class="field-label" for={`${id}-from`}>
        {t('tagRenameFrom')}
      </label>
      <select
        id={`${id}-from`}
        class="field"
        value={from}
        onChange={({ currentTarget: { value } }) => {
          // A name not touched yet is that of the tag.
          if (typed === from) setTyped(value);
          setFrom(value);
        }}
      >
        {known.map(({ tag, count: uses }) => (
          <option key={tag} value={tag}>
            {t('filterOption', tag, uses)}
          </option>
        ))}
      </select>
      <label class="field-label" for={`${id}-to`}>
        {t('tagRenameTo')}
      </label>
      <input
        id={`${id}-to`}
        ref={field}
        class="field"
        type="text"
        autoComplete="off"
        required
        maxLength={MAX_TAG_LENGTH}
        aria-describedby={told}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p class="muted tiny" id={told} role="status">
        {canBe && other && t('tagMergeTold', other.tag, other.count)}
        {canBe && !other && t('tagRenameTold', count)}
      </p>
      <div class="row">
        <button type="submit" class="button button-small" disabled={!canBe}>
          {t(canBe && other ? 'tagMerge' : 'tagRenameDo')}
        </button>
        <button type="button" class="button button-quiet button-small" onClick={onCancel}>
          {t('folderCancel')}
        </button>
      </div>
    </form>
  );
}
