/** Pages of a given length, composed of the project's own judged pages that are about the trade. */
import type { PageText } from '../../utils/page/page-text';
import { readJudgedPages } from '../training/judged-pages';
import type { SamplePage } from './engine';

const KEYWORDS = 15;

/** A page of so many characters: relevant pages one after the other, over and over where they are too few. */
export function samplePage(characters: number, path = 'tests/relevance/pages.jsonl'): SamplePage {
  const relevant = readJudgedPages(path).filter((judged) => judged.relevant === 'yes');
  const [first] = relevant;
  if (!first) throw new Error(`no relevant page in ${path}`);
  const lines = relevant.flatMap(({ page }) => page.blocks.map(({ text }) => text));
  const page: PageText = { ...first.page, blocks: blocksOf(lines, characters) };
  const text = [page.title, ...page.blocks.map((block) => block.text)].join('\n');
  return { page, text, words: frequentWords(text) };
}

function blocksOf(lines: readonly string[], characters: number): PageText['blocks'] {
  const blocks: { kind: 'paragraph'; text: string }[] = [];
  let left = characters;
  for (let at = 0; left > 0; at++) {
    const text = (lines[at % lines.length] ?? '').slice(0, left);
    blocks.push({ kind: 'paragraph', text });
    left -= text.length;
  }
  return blocks;
}

/** The most frequent words of two characters or more, as a word segmenter cuts them. */
export function frequentWords(text: string): string[] {
  const counts = new Map<string, number>();
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  // Line by line: of one long text each segment takes longer than the one before.
  for (const line of text.split('\n'))
    for (const { segment, isWordLike } of segmenter.segment(line))
      if (isWordLike && segment.length >= 2) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, KEYWORDS)
    .map(([word]) => word);
}
