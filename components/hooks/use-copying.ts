import { useEffect, useState } from 'preact/hooks';
import { copyFormatted, copyText, type FormattedCopy } from '@/utils/browser/clipboard';
import { type MessageKey, t } from '@/utils/browser/i18n';
import { saveSetting, watchSettings } from '@/utils/browser/settings-store';
import { type CitationForm, citationsIn } from '@/utils/snippets/citation-forms';
import type { Snippet } from '@/utils/snippets/snippet';
import type { Toaster } from './use-toast';

export interface Copying {
  /** The form last used, in any window. */
  readonly form: CitationForm;
  /** Copies them with their sources, in the form last used or in this one, which is then the last used. */
  copy(snippets: readonly Snippet[], form?: CitationForm): void;
}

const FORM_TOASTS: Readonly<Record<CitationForm, MessageKey>> = {
  plain: 'toastCopied',
  markdown: 'toastCopiedMarkdown',
  gbt7714: 'toastCopiedGbt7714',
  rich: 'toastCopiedRich',
};

/** Copying with the source, in a form that is remembered; every copy is reported by toast. */
export function useCopying({ show }: Pick<Toaster, 'show'>): Copying {
  const [form, setForm] = useState<CitationForm>('plain');
  useEffect(() => {
    const watching = new AbortController();
    watchSettings(({ copyForm }) => setForm(copyForm), watching.signal);
    return () => watching.abort();
  }, []);
  const copy = (snippets: readonly Snippet[], chosen = form) => {
    // Before anything is awaited: a clipboard opens inside a click or key press only.
    const copying = copyIn(chosen, snippets);
    if (chosen !== form) {
      setForm(chosen);
      // Where it cannot be stored it holds for this window; what was asked for is the copy.
      void saveSetting('copyForm', chosen);
    }
    void copying.then((outcome) => show(copyReport(outcome, chosen, snippets.length)));
  };
  return { form, copy };
}

async function copyIn(form: CitationForm, snippets: readonly Snippet[]): Promise<FormattedCopy> {
  const { text, html } = citationsIn(form, snippets);
  if (html !== null) return copyFormatted(html, text);
  return (await copyText(text)) ? 'formatted' : 'failed';
}

function copyReport(outcome: FormattedCopy, form: CitationForm, count: number): string {
  if (outcome === 'failed') return t('toastCopyFailed');
  if (outcome === 'plain') return t('toastCopiedUnformatted');
  return count === 1 ? t(FORM_TOASTS[form]) : t('toastCopiedAll', count);
}
