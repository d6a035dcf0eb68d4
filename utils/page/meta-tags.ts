import { foldSpace } from './fold-space';

/** Escaped markup in meta tags: some CMSs put the title with its `<br>` and `<div>` there. */
const MARKUP = /<[^<>]{0,200}>/g;
/** Longest content read; titles and names are far shorter. */
export const MAX_META_CHARACTERS = 500;

/** Contents of the meta tags of a document by name or property, in lower case; the first of a name counts. */
export function readMetaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop');
    const content = foldSpace(
      (meta.getAttribute('content') ?? '').slice(0, MAX_META_CHARACTERS).replace(MARKUP, ''),
    );
    const key = name?.trim().toLowerCase();
    if (key && content !== '' && !tags.has(key)) tags.set(key, content);
  }
  return tags;
}

/** The content of the first of these names (in lower case) that the document has. */
export function firstMeta(tags: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  const name = names.find((candidate) => tags.has(candidate));
  return name === undefined ? null : (tags.get(name) ?? null);
}
