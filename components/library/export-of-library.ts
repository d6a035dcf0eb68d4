/** What the library offers to export. */
import type { ExportScope, ExportSource } from '@/components/export/export-source';
import type { LibraryViewState } from '@/components/hooks/use-library-view';

/** What is picked, what is listed where that is less, and all; `title` is what the filter is called. */
export function exportSource(state: LibraryViewState, title: string): ExportSource {
  const { all, listing, picking, folders } = state;
  const listed = listing.listed ?? all;
  const scopes: ExportScope[] = [];
  if (picking.picked.length > 0) scopes.push({ kind: 'selection', snippets: picking.picked, title });
  if (listed.length < all.length) scopes.push({ kind: 'filter', snippets: listed, title });
  scopes.push({ kind: 'all', snippets: all, title: '' });
  return { scopes, folders: folders.folders, draft: null };
}
