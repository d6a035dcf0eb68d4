import { t } from '@/utils/browser/i18n';
import { caseLine } from '@/utils/corpus/case-line';
import type { Snippet } from '@/utils/snippets/snippet';

/** Where a snippet comes from, in one line. */
export function snippetOrigin(snippet: Snippet): string {
  if (snippet.kind === 'measure') return caseLine(snippet.measure.caseTitle, snippet.measure.place);
  const { site, publishedOn } = snippet.page;
  return [site, publishedOn].filter(Boolean).join(' · ') || t('keptPassageTag');
}

/** What it says. */
export const snippetWords = (snippet: Snippet): string =>
  snippet.kind === 'measure' ? snippet.measure.summary : snippet.selector.exact;
