import type { PageHead } from './skeleton';

/** Longest title and content of a meta tag taken; titles and names are far shorter. Characters. */
const MAX_HEAD_CHARACTERS = 500;
/** Pages of a CMS have some thirty. */
const MAX_METAS = 100;

/** What the document says about itself, nothing judged. Runs in the page. */
export function readHead(document: Document): PageHead {
  const cut = (text: string | null) => (text ?? '').slice(0, MAX_HEAD_CHARACTERS);
  const metas = [...document.getElementsByTagName('meta')].slice(0, MAX_METAS).map((meta) => {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop');
    return [cut(name), cut(meta.getAttribute('content'))] as const;
  });
  return {
    // A frame without an address of its own (srcdoc) is part of the page around it.
    url: document.URL.startsWith('about:') ? document.baseURI : document.URL,
    title: cut(document.title),
    metas: metas.filter(([name, content]) => name && content),
  };
}
