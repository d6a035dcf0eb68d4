import type { CutBlock } from './cut-text';
import { foldSpace, withoutSpace } from './fold-space';
import { isSentence, MIN_MAIN_PROSE, proseCharacters, type Range } from './main-container';
import { MAX_PAGE_CHARACTERS, type TextBlock } from './page-text';

/** Longer lines are sentences of the text, whatever words they contain. */
const MAX_FURNITURE_CHARACTERS = 100;

/** Lines about how the page came to be: a label such as 来源, 责任编辑 or 索引号 and what it labels. */
const PUBLICATION_LINE =
  /^[\s【[（(>|·]*(?:(?:文章|信息|稿件|素材)?[来來]源|稿源|[发發][布佈文].{2}|(?:责任)?[编編][辑輯]|责编|字号|字體|浏览次数|阅读|点击.?|索引号|[上下]一[篇页]|.{2}位置)[:：]/;
/** Labels that lines of a text have as well. */
const LABEL_LINE =
  /^[\s【[（(>|·]*(?:(?:更新)?[时時][间間效]|成文日期|日期|作者|审核|校对|主题.{1,2}|(?:信息)?分类|标题)[:：]/;
const FURNITURE_WORDS =
  /版[权權](?:所有|声明)|ICP备|公网安备|网站标识码|责任编辑|責任編輯|Copyright|分享到|关闭窗口|未经授权|^(?:打印.{0,2}|分享|收藏|关闭|纠错|返回顶部|字号|大 中 小)$/i;
/** Words that texts about services have as well: 大厅张贴二维码，扫一扫即可评价。 */
const CODE_WORDS = /[扫掃]一[扫掃]|二维码|[上下]一页/;
const FULL_STOP = /[。！？][”』」）)]?$/;

/** Headings after which a page only leads elsewhere or lets its readers speak. */
const TAIL =
  /^[\s【[>|·]*(?:(?:相关|相關|延伸|推荐|热门|为您|精彩|猜你|更多)(?:阅读|閱讀|链接|連結|新闻|新聞|文章|推荐|报道|文件|信息|稿件|解读|喜欢|精彩)|(?:网友|最新|热门|全部)?评论区?)\s*(?:[】\]:：>(（\d].{0,10})?$/;

/** Attachments are links, but their names are part of what the page says. */
const ATTACHMENT = /^附件/;

/** A link less long is a button: 编辑, 展开全文. Characters. */
const MIN_LISTED_CHARACTERS = 6;
const RELATED = /^[\s【[>|·]*(?:相关|相關|延伸|推荐|热门|更多|精彩).{2}[】\]:：]/;
/** A paragraph that announces a list, and is more than a label. */
const ANNOUNCED = /^.{12,}[:：]$/;

/** How many of the first blocks can be the title over again, or parts of it. */
const TITLE_BLOCKS = 5;

/** A summary (摘要, 导语) stands between the title and the text, at most so many lines above the text. */
const LEAD_DISTANCE = 12;
/** Least running text of a summary; shorter lines there are about the page. Characters. */
const MIN_LEAD_CHARACTERS = 40;

export interface MainBlocks {
  readonly blocks: readonly TextBlock[];
  readonly truncated: boolean;
}

/** Headings and paragraphs of a range, without the title, lines about the page, and lists of links. */
export function mainBlocks(all: readonly CutBlock[], range: Range, title: string): MainBlocks {
  const inside = [...leadBefore(all, range.start, title), ...withoutTail(all.slice(range.start, range.end))];
  const blocks = inside.filter((block, index) => !(index < TITLE_BLOCKS && repeatsTitle(block, title)));
  return withinLimit(withoutFurniture(blocks));
}

/** Running text between the page's title and its main text; none where no title stands shortly above. */
function leadBefore(all: readonly CutBlock[], start: number, title: string): readonly CutBlock[] {
  const above = all.slice(Math.max(0, start - LEAD_DISTANCE), start);
  const titleAt = above.findLastIndex((block) => repeatsTitle(block, title));
  return titleAt < 0
    ? []
    : above.slice(titleAt + 1).filter((block) => proseCharacters(block) >= MIN_LEAD_CHARACTERS);
}

/**
 * What the page says. A label or a share of links alone does not tell: at the edges of a text such lines are about the page,
 * amid it they are lines of the text.
 */
function withoutFurniture(blocks: readonly CutBlock[]): readonly CutBlock[] {
  const isText = (block: CutBlock) => proseCharacters(block) >= MIN_MAIN_PROSE && !isAboutPage(block.text);
  const first = blocks.findIndex(isText);
  const last = blocks.findLastIndex(isText);
  const listed = listedAmid(blocks, first, last);
  return blocks.filter((block, index) => {
    if (block.isLinks) return ATTACHMENT.test(block.text) || listed.has(block);
    if (!/[\p{L}\p{N}]/u.test(block.text)) return false;
    const isAmid = first < index && index < last;
    return isAmid ? !isAboutPageAmid(block.text) : !isAboutPage(block.text);
  });
}

/** Lines of links that are lines of the text: between its paragraphs, or announced by one (推出以下措施：). */
function listedAmid(blocks: readonly CutBlock[], first: number, last: number): ReadonlySet<CutBlock> {
  const listed = new Set<CutBlock>();
  const prose = blocks.reduce((sum, block) => sum + proseCharacters(block), 0);
  for (let start = 0, end = 0; start < blocks.length; start = end + 1) {
    for (end = start; blocks[end]?.isLinks; ) end++;
    const run = blocks.slice(start, end);
    const before = blocks[start - 1];
    const isAnnounced = start - 1 >= first && first >= 0 && !!before && ANNOUNCED.test(before.text);
    const isAmid =
      first >= 0 &&
      first < start &&
      end <= last &&
      !(before && TAIL.test(before.text)) &&
      !RELATED.test(run[0]?.text ?? '');
    const length = run.reduce((sum, { text }) => sum + text.length, 0);
    if ((isAnnounced || isAmid) && length <= prose)
      for (const block of run) if (block.text.length >= MIN_LISTED_CHARACTERS) listed.add(block);
  }
  return listed;
}

/** Whether a line at the edge of a text is about the page. */
function isAboutPage(text: string): boolean {
  if (text.length > MAX_FURNITURE_CHARACTERS) return false;
  const line = withoutSpace(text);
  if (PUBLICATION_LINE.test(line) || FURNITURE_WORDS.test(text)) return true;
  if (!LABEL_LINE.test(line) && !CODE_WORDS.test(text)) return false;
  return !(FULL_STOP.test(text) && isSentence(text));
}

/** Whether a line amid a text is about the page all the same. */
function isAboutPageAmid(text: string): boolean {
  if (isSentence(text)) return false;
  return PUBLICATION_LINE.test(withoutSpace(text)) || FURNITURE_WORDS.test(text);
}

function repeatsTitle(block: CutBlock, title: string): boolean {
  const text = withoutSpace(block.text);
  // Long titles are set in two or three lines, each a block of its own.
  return text.length >= 4 && withoutSpace(title).includes(text);
}

/** Cuts at the first tail heading with more text before it than after: earlier ones stand in the text. */
function withoutTail(blocks: readonly CutBlock[]): readonly CutBlock[] {
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    if (before * 2 > total && TAIL.test(block.text)) return blocks.slice(0, index);
    before += block.text.length;
  }
  return blocks;
}

function withinLimit(blocks: readonly CutBlock[]): MainBlocks {
  const kept: TextBlock[] = [];
  let left = MAX_PAGE_CHARACTERS;
  for (const { kind, text } of blocks) {
    if (text.length > left) {
      const part = foldSpace(text.slice(0, left));
      return { blocks: part === '' ? kept : [...kept, { kind, text: part }], truncated: true };
    }
    kept.push({ kind, text });
    left -= text.length;
  }
  return { blocks: kept, truncated: false };
}
