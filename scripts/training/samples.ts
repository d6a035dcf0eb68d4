/** Texts as the page model learns from them. */
import { openLibrary } from '../../utils/matching/library';
import { type Passage, passagesOf } from '../../utils/matching/page-passages';
import { type PageTerm, pageTerms } from '../../utils/matching/page-terms';
import { isBigramKey, tokenKeysOf } from '../../utils/retrieval/token-keys';
import type { JudgedPage } from './judged-pages';

/** A page, read. */
export interface Sample {
  readonly label: 0 | 1;
  readonly weight: number;
  readonly passages: readonly Passage[];
  readonly terms: readonly PageTerm[];
  /** Log frequency by bigram, the title's twice. */
  readonly frequencies: ReadonlyMap<number, number>;
  /** Whether it is a whole page, for the second regression; headlines and measures are not. */
  readonly whole: boolean;
}

/** Near misses are what the model is worst at, and there are few: they count double. Headlines are many and short. */
export const WEIGHT = { yes: 1, near: 2, no: 1, headline: 0.05, measure: 1 } as const;

const library = openLibrary();

/** The page, read; `weight` is what it counts, `whole` whether it is more than a headline. */
export function sampleOf({ page, relevant }: JudgedPage, weight: number, whole: boolean): Sample {
  const passages = passagesOf(page);
  const counts = new Map<number, number>();
  for (const { kind, normal } of passages)
    for (const key of tokenKeysOf(normal.text))
      if (isBigramKey(key)) counts.set(key, (counts.get(key) ?? 0) + (kind === 'title' ? 2 : 1));
  return {
    label: relevant === 'yes' ? 1 : 0,
    weight,
    passages,
    terms: pageTerms(library.index.scanner, passages),
    frequencies: new Map([...counts].map(([key, count]) => [key, 1 + Math.log(count)])),
    whole,
  };
}

/** The write-ups of the corpus, as pages about the trade. */
export function corpusSamples(): Sample[] {
  return library.corpus.cases.map(({ title, measures }) => {
    const text = measures.map((measure) => `${measure.title}。${measure.summary}`).join('\n');
    const blocks = text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line }));
    const page = { url: '', title, site: '', publishedOn: null, source: null, blocks, truncated: false };
    return sampleOf({ page, relevant: 'yes' }, WEIGHT.measure, false);
  });
}
