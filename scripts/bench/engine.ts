import type { Corpus } from '../../utils/corpus/types';
import type { PageText } from '../../utils/page/page-text';

/** A page to match, with what the peers need of it. */
export interface SamplePage {
  readonly page: PageText;
  /** Title and blocks, a line each. */
  readonly text: string;
  /** Its 15 most frequent words; finding them is not counted against the engines that need them. */
  readonly words: readonly string[];
}

/** An index that has been built. Every call returns the number of results, so that no work can be left out. */
export interface BuiltIndex {
  /** The ten best for what a reader types. */
  readonly query: (text: string) => number;
  /** The ways in which the engine can be asked about a page, by name. */
  readonly page: Readonly<Record<string, (page: SamplePage) => number>>;
  /** Bytes it holds where the heap does not count them (WebAssembly). */
  readonly bytesElsewhere?: () => number;
}

export interface Engine {
  readonly name: string;
  /** Called once, before the first index is built and outside what is timed. */
  readonly prepare: (corpus: Corpus) => Promise<() => BuiltIndex> | (() => BuiltIndex);
}

/** Results asked for, where an engine takes a limit. */
export const LIMIT = 10;
