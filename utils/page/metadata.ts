import type { CutBlock } from './cut-text';
import { foldSpace } from './fold-space';
import { contentsByName, firstMeta } from './meta-tags';
import { dateNear } from './publication-date';
import type { PageHead } from './skeleton';
import { cleanSource, sourceNear } from './source';
import { chooseTitle } from './title';
import { dayIn } from './written-date';

// Names are in lower case; those of the national standard for government sites (网站标签) stand first.
const ARTICLE_TITLE = ['articletitle'];
const OPEN_GRAPH_TITLE = ['og:title'];
const SITE = ['sitename', 'og:site_name'];
const DATE = (
  'pubdate publishdate publish_date publish-date firstpublishedtime article:published_time og:release_date og:time ' +
  'datepublished dc.date.issued dcterms.issued weibo:article:create_at bytedance:published_time'
).split(' ');
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

/** What metadata are taken from. */
export interface MetadataSources {
  readonly head: PageHead;
  /** The first date marked up for machines, or an empty string. */
  readonly markedDate: string;
  readonly blocks: readonly CutBlock[];
  /** The place of the first sentence of the main text among the blocks. */
  readonly textStart: number;
  /** What has not come by then is no date of publication. */
  readonly now?: Date;
}

/** Title, site, date and source: from meta tags, else from the lines above the main text. */
export function readMetadata({
  head,
  markedDate,
  blocks,
  textStart,
  now = new Date(),
}: MetadataSources): Metadata {
  const tags = contentsByName(head.metas);
  const site = firstMeta(tags, SITE) ?? hostOf(head.url);
  const lines = linesBefore(blocks, textStart);
  const title = chooseTitle({
    articleTitle: firstMeta(tags, ARTICLE_TITLE),
    openGraph: firstMeta(tags, OPEN_GRAPH_TITLE),
    documentTitle: foldSpace(head.title),
    site,
    blocks,
    textStart,
  });
  return {
    title,
    site,
    publishedOn: dateInTags(tags, now) ?? dayIn(markedDate, now) ?? dateNear(lines, now),
    source: cleanSource(firstMeta(tags, SOURCE)) ?? sourceNear(lines),
  };
}

function dateInTags(tags: ReadonlyMap<string, string>, now: Date): string | null {
  const dates = DATE.map((name) => dayIn(tags.get(name) ?? '', now));
  return dates.find((date) => date !== null) ?? null;
}

function linesBefore(blocks: readonly CutBlock[], textStart: number): string[] {
  return blocks
    .slice(Math.max(0, textStart - LINES_BEFORE), textStart)
    .map(({ text }) => text)
    .filter((text) => text.length <= MAX_LINE_CHARACTERS && !CLOCK.test(text));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
