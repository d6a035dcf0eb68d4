import { foldSpace } from './fold-space';
import type { PageHead } from './skeleton';

/** Escaped markup in meta tags: some CMSs put the title with its `<br>` and `<div>` there. */
const MARKUP = /<[^<>]{0,200}>/g;

/** Contents of the meta tags of a document by name or property, in lower case; the first of a name counts. */
export function contentsByName(metas: PageHead['metas']): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const [name, written] of metas) {
    const content = foldSpace(written.replace(MARKUP, ''));
    const key = name.trim().toLowerCase();
    if (key && content !== '' && !tags.has(key)) tags.set(key, content);
  }
  return tags;
}

/** The content of the first of these names (in lower case) that the document has. */
export function firstMeta(tags: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  const name = names.find((candidate) => tags.has(candidate));
  return name === undefined ? null : (tags.get(name) ?? null);
}
