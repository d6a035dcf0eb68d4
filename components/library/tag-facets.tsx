import { useId, useMemo, useState } from 'preact/hooks';
import { IconButton } from '@/components/common/icon-button';
import { useStageFocus } from '@/components/hooks/use-stage-focus';
import { t } from '@/utils/browser/i18n';
import type { Facet } from '@/utils/snippets/facets';
import { knownTags, tagKey } from '@/utils/snippets/tags';
import { TagRename } from './tag-rename';

export interface TagFacetsProps {
  readonly facets: readonly Facet<string>[];
  readonly chosen: readonly string[];
  /** All that is kept, listed or not. */
  readonly all: readonly { readonly tags: readonly string[] }[];
  onChoose(tags: readonly string[]): void;
  /** Everywhere. */
  onRename(from: string, to: string): void;
}

/** As many tags as are looked through; rarer ones are searched for. */
const MOST_TAGS = 24;

/** The tags: choose some, rename one everywhere. */
export function TagFacets({ facets, chosen, all, onChoose, onRename }: TagFacetsProps) {
  const heading = useId();
  const [renaming, setRenaming] = useState(false);
  const root = useStageFocus(String(renaming));
  const known = useMemo(() => (renaming ? knownTags(all) : []), [renaming, all]);
  if (facets.length === 0 && chosen.length === 0) return null;
  const keys = new Set(chosen.map(tagKey));
  const others = facets.filter(({ value }) => !keys.has(tagKey(value))).slice(0, MOST_TAGS);
  return (
    <div ref={root}>
      <div class="toolbar">
        <p class="field-label" id={heading}>
          {t('filterTags')}
        </p>
        <IconButton
          icon="edit"
          small
          stageFocus
          label={t('tagRename')}
          onClick={() => setRenaming(!renaming)}
        />
      </div>
      {renaming && known.length > 0 && (
        <TagRename
          known={known}
          first={chosen[0]}
          onRename={(from, to) => {
            onRename(from, to);
            setRenaming(false);
          }}
          onCancel={() => setRenaming(false)}
        />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in all browsers */}
      <div class="row library-chips" role="group" aria-labelledby={heading}>
        {chosen.map((tag) => (
          <button
            key={tag}
            type="button"
            class="chip"
            aria-pressed="true"
            onClick={() => onChoose(chosen.filter((one) => one !== tag))}
          >
            {tag}
          </button>
        ))}
        {others.map(({ value, count }) => (
          <button
            key={value}
            type="button"
            class="chip"
            aria-pressed="false"
            onClick={() => onChoose([...chosen, value])}
          >
            {value} <span class="figure">{count}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
