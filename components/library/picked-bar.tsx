import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { CopyButton } from '@/components/copy/copy-button';
import type { Copying } from '@/components/hooks/use-copying';
import type { LibraryViewState } from '@/components/hooks/use-library-view';
import { useToastRoom } from '@/components/hooks/use-toast-room';
import { t } from '@/utils/browser/i18n';
import { knownTags } from '@/utils/snippets/tags';
import { FolderMenu } from './folder-menu';
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
  const bar = useToastRoom<HTMLElement>();
  const [tagging, setTagging] = useState(false);
  const known = useMemo(() => (tagging ? knownTags(all) : []), [tagging, all]);
  if (picked.length === 0) return null;
  const letGo = () => {
    picking.clear();
    // The button goes with the bar.
    state.focusHeading();
  };
  return (
    <section class="picked-bar" ref={bar} aria-label={t('pickedActions')}>
      <div class="toolbar">
        <strong role="status">{t('pickedCount', picked.length)}</strong>
        <span class="row">
          <button type="button" class="link tiny" onClick={picking.pickAll}>
            {t('pickAll', listing.listed?.length ?? 0)}
          </button>
          <button type="button" class="link tiny" onClick={letGo}>
            {t('pickNone')}
          </button>
        </span>
      </div>
      <div class="row">
        <FolderMenu folders={folders} onChoose={(chosen) => edits.putInto(picked, chosen)} />
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
          focused
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
