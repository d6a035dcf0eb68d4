import { IconButton } from '@/components/common/icon-button';
import { CopyButton } from '@/components/copy/copy-button';
import { t } from '@/utils/browser/i18n';
import type { CitationForm } from '@/utils/snippets/citation-forms';
import { openableAddress } from '@/utils/snippets/openable-address';
import type { Snippet } from '@/utils/snippets/snippet';

/** What can be done with something kept. */
export interface KeptActions {
  /** The form last copied in. */
  readonly copyForm: CitationForm;
  /** Copies it with its source, in that form or another. */
  onCopy(snippet: Snippet, form?: CitationForm): void;
  onRemove(snippet: Snippet): void;
  /** Opens the page it comes from, at the passage where it is one. */
  onOpen(snippet: Snippet): void;
}

/** What a snippet is called: the measure, or the page a passage is from. */
export function snippetTitle(snippet: Snippet): string {
  return snippet.kind === 'measure' ? snippet.measure.title : snippet.page.title || t('untitledPage');
}

export interface KeptButtonsProps {
  readonly snippet: Snippet;
  readonly actions: KeptActions;
  /** -1 where a list with one tab stop holds them. */
  readonly tabIndex: number;
}

/** Copy, open the page where there is one that may be opened, delete. */
export function KeptButtons({ snippet, actions, tabIndex }: KeptButtonsProps) {
  const title = snippetTitle(snippet);
  const page = snippet.kind === 'measure' ? snippet.foundOn : snippet.page;
  const address = page && openableAddress(page.url);
  const button = { tabIndex };
  const named = page?.title || address || '';
  const opening =
    snippet.kind === 'measure'
      ? ({ icon: 'external', label: t('openSourcePage', named), tip: t('openSourceTip') } as const)
      : ({ icon: 'passage', label: t('openPassageAt', named), tip: t('openPassageTip') } as const);
  return (
    <div class="measure-buttons">
      <CopyButton
        {...button}
        label={t('copyMeasure', title)}
        form={actions.copyForm}
        onCopy={(form) => actions.onCopy(snippet, form)}
      />
      {address && <IconButton small {...button} {...opening} onClick={() => actions.onOpen(snippet)} />}
      <IconButton
        small
        {...button}
        icon="trash"
        label={t('removeSnippet', title)}
        tip={t('removeTip')}
        onClick={() => actions.onRemove(snippet)}
      />
    </div>
  );
}
