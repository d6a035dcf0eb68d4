import { useId, useState } from 'preact/hooks';
import { Icon } from '@/components/common/icon';
import { snippetTitle } from '@/components/kept/kept-actions';
import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { t } from '@/utils/browser/i18n';
import type { Snippet } from '@/utils/snippets/snippet';
import { snippetOrigin, snippetWords } from './snippet-words';

export interface OutlineSnippetProps {
  /** Undefined where it is no longer kept. */
  readonly snippet: Snippet | undefined;
  readonly tabIndex: number;
  readonly describedBy: string;
}

/** A kept snippet in an outline: its title and source, and its words when opened. */
export function OutlineSnippet({ snippet, tabIndex, describedBy }: OutlineSnippetProps) {
  const [open, setOpen] = useState(false);
  const words = useId();
  const lang = snippet?.kind === 'measure' ? { lang: CORPUS_LANGUAGE } : {};
  return (
    <div class="outline-snippet" data-gone={!snippet} {...lang}>
      <button
        type="button"
        class="outline-snippet-title"
        data-part-focus
        tabIndex={tabIndex}
        aria-expanded={open}
        aria-controls={words}
        aria-describedby={describedBy}
        onClick={() => setOpen(!open)}
      >
        <Icon name={snippet ? 'bookmark' : 'doubt'} size={14} />
        <span>{snippet ? snippetTitle(snippet) : t('draftSnippetGoneTitle')}</span>
      </button>
      {snippet && <p class="muted tiny">{snippetOrigin(snippet)}</p>}
      <p id={words} class="outline-snippet-words" data-clamped={snippet !== undefined && !open}>
        {snippet ? snippetWords(snippet) : t('draftSnippetGone')}
      </p>
    </div>
  );
}
