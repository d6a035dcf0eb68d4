/** How seldom pages about other things say a bigram. */
import type { KeyTableBuilder } from '../../utils/retrieval/key-table';
import { corpusSamples, type Sample } from './samples';

/** Bigrams the measures say that some page about other things says too: they have a rarity to be known, no weight. */
export function furtherBigrams(bigrams: KeyTableBuilder, others: readonly Sample[]): number[] {
  const ofMeasures = new Set(corpusSamples().flatMap(({ frequencies }) => [...frequencies.keys()]));
  const said = new Set(others.flatMap(({ frequencies }) => [...frequencies.keys()]));
  return [...ofMeasures].filter((key) => said.has(key) && bigrams.find(key) < 0);
}

/** 1 for a bigram no page about other things says, falling with the share of them that do. */
export function raritiesOf(bigrams: KeyTableBuilder, others: readonly Sample[]): number[] {
  const rarest = Math.log(1 + (others.length + 1) / 0.5);
  return [...bigrams.keysInOrder()].map((key) => {
    const pages = others.filter(({ frequencies }) => frequencies.has(key)).length;
    return Math.log(1 + (others.length + 1) / (pages + 0.5)) / rarest;
  });
}
