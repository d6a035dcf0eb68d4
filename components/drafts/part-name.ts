import { snippetTitle } from '@/components/kept/kept-actions';
import { t } from '@/utils/browser/i18n';
import type { DraftPart } from '@/utils/drafts/draft';
import { foldSpace } from '@/utils/page/fold-space';
import type { Snippet } from '@/utils/snippets/snippet';

/** As much of a paragraph as tells it from others, in characters. */
const NAME_LENGTH = 24;

/** What a part is called where it is spoken of. */
export const partName =
  (kept: ReadonlyMap<string, Snippet>) =>
  (part: DraftPart): string => {
    if (part.kind === 'snippet') {
      const snippet = kept.get(part.snippetId);
      return snippet ? snippetTitle(snippet) : t('draftSnippetGoneTitle');
    }
    const text = [...foldSpace(part.text)];
    if (text.length === 0) return t('draftEmptyPart');
    return text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH).join('')}…` : text.join('');
  };
