import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { CopyButton } from '@/components/copy/copy-button';
import type { Copying } from '@/components/hooks/use-copying';
import type { LibraryViewState } from '@/components/hooks/use-library-view';
import { t } from '@/utils/browser/i18n';
import { knownTags } from '@/utils/snippets/tags';
import { FolderSelect } from './folder-select';
import { TagField } from './tag-field';

export interface PickedBarProps {
  readonly state: LibraryViewState;
  readonly copying: Copying;
  readonly tools: ComponentChildren;
}

/** What can be done with all that is picked; nothing while nothing is. */
export function PickedBar({ state, copying, tools }: PickedBarProps) {
  const { picking, listing, folders, edits, all } = state;
  const { picked } = picking;
  const [tagging, setTagging] = useState(false);
  const folder = useId();
  const known = useMemo(() => (tagging ? knownTags(all) : []), [tagging, all]);
  if (picked.length === 0) return null;
  return (
    <section class="picked-bar" aria-label={t('pickedActions')}>
      <div class="toolbar">
        <strong role="status">{t('pickedCount', picked.length)}</strong>
        <span class="row">
          <button type="button" class="link tiny" onClick={picking.pickAll}>
            {t('pickAll', listing.listed?.length ?? 0)}
          </button>
          <button type="button" class="link tiny" onClick={picking.clear}>
            {t('pickNone')}
          </button>
        </span>
      </div>
      <div class="row">
        <label class="visually-hidden" for={folder}>
          {t('pickedMove')}
        </label>
        <FolderSelect
          id={folder}
          folders={folders.folders}
          value={undefined}
          onChoose={(chosen) => edits.putInto(picked, chosen)}
        />
        <button
          type="button"
          class="button button-small"
          aria-expanded={tagging}
          onClick={() => setTagging(!tagging)}
        >
          {t('tagsLabel')}
        </button>
        <CopyButton
          label={t('pickedCopy')}
          text={t('pickedCopy')}
          form={copying.form}
          onCopy={(form) => copying.copy(picked, form)}
        />
        {tools}
        <button type="button" class="button button-small button-danger" onClick={() => state.remove(picked)}>
          {t('pickedDelete')}
        </button>
      </div>
      {tagging && (
        <TagField
          tags={sharedTags(picked)}
          known={known}
          writing={listing.search?.writing ?? null}
          onAdd={(tags) => edits.addTags(picked, tags)}
          onRemove={(tag) => edits.removeTags(picked, [tag])}
        />
      )}
    </section>
  );
}

/** The tags that all of them have. */
function sharedTags(snippets: LibraryViewState['all']): string[] {
  return knownTags(snippets)
    .filter(({ count }) => count === snippets.length)
    .map(({ tag }) => tag);
}
