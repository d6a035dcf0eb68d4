/**
 * The source of a snippet as GB/T 7714—2015 writes an entry of the numeric style, without its number:
 * `责任者. 题名[EB/OL]. (发布日期)[引用日期]. 地址.` Punctuation is the standard's own, half width.
 */
import { foldSpace } from '../page/fold-space';
import { localDay } from '../text/local-day';
import { withoutEnd } from '../text/without-end';
import { COMPENDIUM_NAME } from './citation';
import { siteName } from './site-name';
import type { MeasureSnippet, PassageSnippet, Snippet } from './snippet';

/** In two parts, so that what can make a link of the address does. */
export interface SourceEntry {
  /** All but the address. */
  readonly text: string;
  /** Of the page; null for the compendium. */
  readonly address: string | null;
}

/** The entry of the snippet's source. */
export function sourceEntry(snippet: Snippet): SourceEntry {
  return snippet.kind === 'measure' ? measureEntry(snippet) : pageEntry(snippet);
}

/** The entry as one line. */
export const entryText = ({ text, address }: SourceEntry): string => (address ? `${text} ${address}.` : text);

/** As much of a quotation as stands for the title of a page that has none, in characters. */
const TITLE_OF_WORDS = 20;

/**
 * A page is EB/OL, 电子公告 read online. Who answers for it is the site that published it; where even that is unknown the
 * numeric style leaves it out (8.1.2).
 */
function pageEntry({ page, selector, savedAt }: PassageSnippet): SourceEntry {
  const title = foldSpace(page.title) || opening(foldSpace(selector.exact));
  const published = page.publishedOn ? `(${page.publishedOn})` : '';
  const named = [siteName(page), `${title}[EB/OL]`].filter(Boolean).join('. ');
  return { text: `${named}. ${published}[${localDay(savedAt)}].`, address: page.url };
}

/** A short sentence loses its full stop, as no title has one. */
const opening = (words: string) =>
  [...words].length > TITLE_OF_WORDS
    ? `${[...words].slice(0, TITLE_OF_WORDS).join('')}…`
    : withoutEnd(words, '。，；：、.,;:');

/** The place of write-ups about the whole country, which is nobody's name. */
const WHOLE_COUNTRY = '全国';

/**
 * A write-up of the compendium is G, 汇编 (annex B), and stands within it, so `//` comes before the compendium's title;
 * Z, 其他, is for what has no type of its own. The write-ups are by the offices of the place they are about, of which the
 * snippet keeps the place. The compendium has neither pages nor a publisher; the section stands where the page would.
 */
function measureEntry({ measure }: MeasureSnippet): SourceEntry {
  const { place, caseTitle, section } = measure;
  const named = [place === WHOLE_COUNTRY ? '' : foldSpace(place), `${foldSpace(caseTitle)}[G]`];
  const locator = section ? `: ${foldSpace(section)}` : '';
  return { text: `${named.filter(Boolean).join('. ')}//${COMPENDIUM_NAME}${locator}.`, address: null };
}
