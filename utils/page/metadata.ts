import type { CutBlock } from './cut-text';
import { foldSpace } from './fold-space';
import { firstMeta, MAX_META_CHARACTERS, readMetaTags } from './meta-tags';
import { dateNear, parseDate } from './publication-date';
import { cleanSource, sourceNear } from './source';
import { chooseTitle } from './title';

// Names are in lower case; those of the national standard for government sites (网站标签) stand first.
const ARTICLE_TITLE = ['articletitle'];
const OPEN_GRAPH_TITLE = ['og:title'];
const SITE = ['sitename', 'og:site_name'];
const DATE = ['pubdate', 'publishdate', 'article:published_time', 'og:release_date', 'og:time'];
const SOURCE = ['contentsource', 'source'];

/** Lines before the first sentence that can tell date and source; breadcrumbs and share bars stand between. */
const LINES_BEFORE = 15;
/** Longer lines are sentences, and their dates those of events. */
const MAX_LINE_CHARACTERS = 100;
/** 今天是2024年5月14日 星期二: the clock in a page's header. */
const CLOCK = /今天是|今日|星期[一二三四五六日]/;

export interface Metadata {
  readonly title: string;
  readonly site: string;
  readonly publishedOn: string | null;
  readonly source: string | null;
}

/**
 * Title, site, date and source: from meta tags, else from the lines above the main text.
 * `textStart` is the place of the first sentence of the main text among the blocks.
 */
export function readMetadata(document: Document, blocks: readonly CutBlock[], textStart: number): Metadata {
  const tags = readMetaTags(document);
  const site = firstMeta(tags, SITE) ?? hostOf(document);
  const lines = linesBefore(blocks, textStart);
  const title = chooseTitle({
    articleTitle: firstMeta(tags, ARTICLE_TITLE),
    openGraph: firstMeta(tags, OPEN_GRAPH_TITLE),
    documentTitle: foldSpace(document.title.slice(0, MAX_META_CHARACTERS)),
    site,
    blocks,
    textStart,
  });
  return {
    title,
    site,
    publishedOn: dateInTags(tags) ?? markedDate(document) ?? dateNear(lines),
    source: cleanSource(firstMeta(tags, SOURCE)) ?? sourceNear(lines),
  };
}

function dateInTags(tags: ReadonlyMap<string, string>): string | null {
  const dates = DATE.map((name) => parseDate(tags.get(name) ?? ''));
  return dates.find((date) => date !== null) ?? null;
}

/** The first date marked up for machines. */
function markedDate(document: Document): string | null {
  const time = document.querySelector('time[datetime], [itemprop="datePublished"]');
  return parseDate(time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? '');
}

function linesBefore(blocks: readonly CutBlock[], textStart: number): string[] {
  return blocks
    .slice(Math.max(0, textStart - LINES_BEFORE), textStart)
    .map(({ text }) => text)
    .filter((text) => text.length <= MAX_LINE_CHARACTERS && !CLOCK.test(text));
}

function hostOf(document: Document): string {
  return URL.canParse(document.URL) ? new URL(document.URL).hostname : '';
}
