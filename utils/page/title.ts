import { withoutEnd } from '../text/without-end';
import type { CutBlock } from './cut-text';
import { withoutSpace } from './fold-space';
import { isPartHeading } from './heading';

/** A stripped title this short may be a column's name (通知公告) or a site's: then a headline is preferred. */
const MIN_TITLE_CHARACTERS = 6;
const MAX_TITLE_CHARACTERS = 120;
/** Names of columns that sites append are shorter. */
const MAX_COLUMN_CHARACTERS = 10;
/** Lines between headline and text: date, source, share bar, the issuing office. */
const HEADLINE_DISTANCE = 12;

/** What stands between a title and the names of column and site. A hyphen before a figure is a range. */
const SEPARATOR = /_|\s?(?:[|｜]|--)\s?|\s[-–—·]\s|-(?![\d-])/g;
/** What follows a title that is complete: nothing, or a separator. */
const SUFFIX = /^\s*(?:$|[_|｜<>»·(（]|[-–—])/;
/** What an ellipsis is written with, where a title was cut short by the site. */
const ELLIPSIS = '….';
/** How the names of sites and channels end. */
const SITE_NAME =
  /(?:[网網站局委厅部院所]|政府|频道|頻道|新闻|新聞|资讯|在线|[日晚商]报|日報|[门門][户戶]|客户端|社区|论坛|平台|中心|公众号|财经|百科|大学|\.(?:net|com|cn))$/i;

/** What a title is chosen from. */
export interface TitleSources {
  /** `ArticleTitle` of government CMSs: the title and nothing else. */
  readonly articleTitle: string | null;
  readonly openGraph: string | null;
  readonly documentTitle: string;
  /** The site's own name; never the title of an article. */
  readonly site: string;
  /** All blocks of the page, and the place of the first sentence of its main text (or of the end). */
  readonly blocks: readonly CutBlock[];
  readonly textStart: number;
}

/** The main title as a reader sees it, or an empty string where there is none. */
export function chooseTitle(sources: TitleSources): string {
  const { articleTitle, documentTitle, openGraph, site, blocks } = sources;
  if (articleTitle !== null) return articleTitle;
  const seen = blockWithin([documentTitle, openGraph ?? ''], blocks, site);
  if (seen !== null) return stripSite(seen, site);
  const stripped = stripSite(openGraph ?? documentTitle, site);
  const tells = stripped.length >= MIN_TITLE_CHARACTERS && !SITE_NAME.test(stripped);
  return blockBeginning(stripped, blocks) ?? (tells ? null : headlineBefore(sources)) ?? stripped;
}

/** The longest line of the page that one of the titles is, apart from what the site appended; not the site's name. */
function blockWithin(titles: readonly string[], blocks: readonly CutBlock[], site: string): string | null {
  const wholes = titles.map(withoutSpace);
  let best = '';
  for (const block of blocks) {
    const { length } = block.text;
    if (length <= best.length || length > MAX_TITLE_CHARACTERS || block.text === site) continue;
    // A short line that is no heading may be the column's name in a menu.
    if (length < MIN_TITLE_CHARACTERS && block.kind !== 'heading') continue;
    const line = withoutSpace(block.text);
    const fits = (whole: string) => whole.startsWith(line) && SUFFIX.test(whole.slice(line.length));
    if (wholes.some(fits)) best = block.text;
  }
  return best === '' ? null : best;
}

/** The line of the page whose beginning the site cut off for its title: 定了！…即将开通... */
function blockBeginning(stripped: string, blocks: readonly CutBlock[]): string | null {
  const kept = withoutEnd(stripped, ELLIPSIS);
  const isCut = /…|\.\./.test(stripped.slice(kept.length));
  const beginning = withoutSpace(kept);
  if (!isCut || beginning.length < MIN_TITLE_CHARACTERS) return null;
  const fits = ({ text }: CutBlock) =>
    text.length <= MAX_TITLE_CHARACTERS && withoutSpace(text).startsWith(beginning);
  return blocks.find(fits)?.text ?? null;
}

/** The longest heading shortly before the first sentence, where the document's title tells nothing. */
function headlineBefore({ blocks, textStart, site }: TitleSources): string | null {
  const fits = ({ kind, text, linkCharacters }: CutBlock) =>
    kind === 'heading' &&
    linkCharacters === 0 &&
    text.length >= MIN_TITLE_CHARACTERS &&
    text.length <= MAX_TITLE_CHARACTERS &&
    text !== site &&
    !isPartHeading(text);
  const headings = blocks.slice(Math.max(0, textStart - HEADLINE_DISTANCE), textStart).filter(fits);
  return headings.sort((a, b) => b.text.length - a.text.length)[0]?.text ?? null;
}

/** The title without what sites append: `…_中国政府网`, `… - 新华网`, `…_要闻_某某网`. */
export function stripSite(title: string, site: string): string {
  let kept = title;
  for (const { 0: separator, index } of [...title.matchAll(SEPARATOR)].reverse()) {
    const rest = title.slice(0, index);
    if (rest === '' || !isAppended(kept.slice(index + separator.length), rest, site, separator)) break;
    kept = rest;
  }
  return kept;
}

function isAppended(part: string, rest: string, site: string, separator: string): boolean {
  if (part === '' || separator === '_' || site.includes(part) || SITE_NAME.test(part)) return true;
  // 某县 | 某事 keeps both halves, and so does a hyphen inside a name.
  return separator !== '-' && part.length <= MAX_COLUMN_CHARACTERS && rest.length >= 2 * part.length;
}
