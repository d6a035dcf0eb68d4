import { useEffect, useState } from 'preact/hooks';

export interface CorpusSize {
  readonly cases: number;
  readonly measures: number;
}

/** How much the bundled corpus holds; null until it has been loaded, after the first paint. */
export function useCorpusSize(): CorpusSize | null {
  const [size, setSize] = useState<CorpusSize | null>(null);
  useEffect(() => {
    let closed = false;
    void import('@/utils/corpus/corpus').then(({ bundledCorpus, measuresOf }) => {
      if (!closed) setSize({ cases: bundledCorpus.cases.length, measures: measuresOf(bundledCorpus).length });
    });
    return () => {
      closed = true;
    };
  }, []);
  return size;
}
