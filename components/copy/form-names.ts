import type { MessageKey } from '@/utils/browser/i18n';
import type { CitationForm } from '@/utils/snippets/citation-forms';

/** What each form is called where it is chosen. */
export const FORM_NAMES: Readonly<Record<CitationForm, MessageKey>> = {
  plain: 'copyFormPlain',
  markdown: 'copyFormMarkdown',
  gbt7714: 'copyFormGbt7714',
  rich: 'copyFormRich',
};
