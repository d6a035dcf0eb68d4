import type { MessageKey } from '@/utils/browser/i18n';
import type { Draft } from '@/utils/drafts/draft';
import type { Folder } from '@/utils/snippets/folder';
import type { Snippet } from '@/utils/snippets/snippet';

export type ScopeKind = 'all' | 'filter' | 'selection' | 'draft';

/** Some of what is kept, that can be exported by itself. */
export interface ExportScope {
  readonly kind: ScopeKind;
  /** In the order in which they are written; for a draft, everything its entries may name. */
  readonly snippets: readonly Snippet[];
  /** What the file is called until the reader calls it something else; may be empty. */
  readonly title: string;
}

/** What a dialog can export. */
export interface ExportSource {
  /** The first that has anything is chosen until the reader chooses another. */
  readonly scopes: readonly ExportScope[];
  readonly folders: readonly Folder[];
  /** The outline written for the scope `draft`; null where there is none. */
  readonly draft: Draft | null;
}

/** What each is called where it is chosen, with how many it holds. */
export const SCOPE_NAMES: Readonly<Record<Exclude<ScopeKind, 'draft'>, MessageKey>> = {
  all: 'exportScopeAll',
  filter: 'exportScopeFilter',
  selection: 'exportScopeSelection',
};
