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
  const published = publishedIn(document);
  if (published !== null) metas.push(['datePublished', cut(published)]);
  return {
    // A frame without an address of its own (srcdoc) is part of the page around it.
    url: document.URL.startsWith('about:') ? document.baseURI : document.URL,
    title: cut(document.title),
    metas: metas.filter(([name, content]) => name && content),
  };
}

/** More JSON is no description of a page. Characters. */
const MAX_JSON_CHARACTERS = 50_000;
/** As schema.org and as Baidu name it. */
const PUBLISHED = /"(?:datePublished|pubDate)"\s*:\s*"([^"\\]{4,40})"/g;

/** The date of publication in the document's JSON-LD; null where it names none, or several. */
function publishedIn(document: Document): string | null {
  const scripts = [...document.getElementsByTagName('script')].filter(
    ({ type }) => type === 'application/ld+json',
  );
  const json = scripts
    .map(({ textContent }) => textContent)
    .join('\n')
    .slice(0, MAX_JSON_CHARACTERS);
  const [date, ...others] = new Set([...json.matchAll(PUBLISHED)].map(([, written = '']) => written));
  return others.length === 0 ? (date ?? null) : null;
}
