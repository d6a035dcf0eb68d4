import type { CutBlock } from './cut-text';
import { foldSpace, withoutSpace } from './fold-space';
import { MAX_LINK_SHARE, proseCharacters, type Range } from './main-container';
import { MAX_PAGE_CHARACTERS, type TextBlock } from './page-text';

/** Longer lines are sentences of the text, whatever words they contain. */
const MAX_FURNITURE_CHARACTERS = 100;

/** Lines that are about the page: a label such as 来源, 责任编辑 or 索引号 and what it labels. */
const FURNITURE_LINE =
  /^[\s【[（(>|·]*(?:(?:文章|信息|稿件|素材)?[来來]源|稿源|[发發][布佈文].{2}|(?:更新)?[时時][间間效]|成文日期|日期|作者|(?:责任)?[编編][辑輯]|责编|审核|校对|字号|字體|浏览次数|阅读|点击.?|索引号|主题.{1,2}|(?:信息)?分类|标题|[上下]一[篇页]|.{2}位置)[:：]/;
const FURNITURE_WORDS =
  /[扫掃]一[扫掃]|二维码|版[权權](?:所有|声明)|ICP备|公网安备|网站标识码|责任编辑|責任編輯|Copyright|分享到|关闭窗口|未经授权|[上下]一页|^(?:打印.{0,2}|分享|收藏|关闭|纠错|返回顶部|字号|大 中 小)$/i;

/** Headings after which a page only leads elsewhere or lets its readers speak. */
const TAIL =
  /^[\s【[>|·]*(?:(?:相关|相關|延伸|推荐|热门|为您|精彩|猜你|更多)(?:阅读|閱讀|链接|連結|新闻|新聞|文章|推荐|报道|文件|信息|稿件|解读|喜欢|精彩)|(?:网友|最新|热门|全部)?评论区?)\s*(?:[】\]:：>(（\d].{0,10})?$/;

/** Attachments are links, but their names are part of what the page says. */
const ATTACHMENT = /^附件/;

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
  const inside = withoutTail(all.slice(range.start, range.end));
  const kept = [...leadBefore(all, range.start, title), ...inside].filter((block, index) => {
    return !isFurniture(block) && !(index < TITLE_BLOCKS && repeatsTitle(block, title));
  });
  return withinLimit(kept);
}

/** Running text between the page's title and its main text; none where no title stands shortly above. */
function leadBefore(all: readonly CutBlock[], start: number, title: string): readonly CutBlock[] {
  const above = all.slice(Math.max(0, start - LEAD_DISTANCE), start);
  const titleAt = above.findLastIndex((block) => repeatsTitle(block, title));
  return titleAt < 0
    ? []
    : above.slice(titleAt + 1).filter((block) => proseCharacters(block) >= MIN_LEAD_CHARACTERS);
}

/** Whether a block is no part of what the page says. */
function isFurniture({ text, linkCharacters }: CutBlock): boolean {
  if (linkCharacters > withoutSpace(text).length * MAX_LINK_SHARE) return !ATTACHMENT.test(text);
  if (text.length > MAX_FURNITURE_CHARACTERS) return false;
  return !/[\p{L}\p{N}]/u.test(text) || FURNITURE_LINE.test(withoutSpace(text)) || FURNITURE_WORDS.test(text);
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
