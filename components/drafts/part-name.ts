import { snippetTitle } from '@/components/kept/kept-actions';
import { t } from '@/utils/browser/i18n';
import type { DraftPart } from '@/utils/drafts/draft';
import type { Snippet } from '@/utils/snippets/snippet';
import { beginningOf, lineOf } from '@/utils/text/kept-name';

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
    const text = lineOf(part.text);
    const name = beginningOf(text, NAME_LENGTH);
    return name === text ? text || t('draftEmptyPart') : `${name}…`;
  };
