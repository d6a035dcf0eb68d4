/** The page a request gives, read as the extension reads pages. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { MAX_PAGE_CHARACTERS, type PageText, type TextBlock } from '../../utils/page/page-text';
import { readPage } from '../../utils/page/read-page';
import { pageOfText } from '../training/judged-pages';
import type { RequestedPage } from './request';

/** Where an address is none, the document has this one: it only names the site. */
const NO_ADDRESS = 'about:blank';

/** What a requested page says. Its `html` counts before its `text`, and the title in it before the `title` beside it. */
export type PageReader = (page: RequestedPage) => PageText;

/** A reader of pages. They share a window, which runs no script and loads nothing. */
export function openPageReader(): PageReader {
  // A virtual console that nobody listens to: what pages get wrong is no output of ours.
  const shared = new JSDOM('', { virtualConsole: new VirtualConsole() });
  return ({ url, title, text, html }) => {
    if (html == null) return withinLimit(pageOfText({ url, title: title ?? '', text: text ?? '' }));
    shared.reconfigure({ url: URL.canParse(url) ? url : NO_ADDRESS });
    const read = readPage(new shared.window.DOMParser().parseFromString(html, 'text/html'));
    return { ...read, url, title: read.title || (title ?? '') };
  };
}

/** The page with no more text than the extension takes from one. */
function withinLimit(page: PageText): PageText {
  const blocks: TextBlock[] = [];
  let left = MAX_PAGE_CHARACTERS;
  for (const { kind, text } of page.blocks) {
    if (text.length > left) {
      const last = { kind, text: text.slice(0, left) };
      return { ...page, blocks: left > 0 ? [...blocks, last] : blocks, truncated: true };
    }
    blocks.push({ kind, text });
    left -= text.length;
  }
  return page;
}
