/** Indexes of made-up texts, and a scorer that takes the long way round. */
import type { Field } from '@/utils/retrieval/build-index';
import { B, IMPACT_STEP, inverseDocumentFrequency, K1, MAX_IMPACT } from '@/utils/retrieval/inverted-index';
import { tokenKeysOf } from '@/utils/retrieval/token-keys';
import type { ScoredDocument, WeightedTerm } from '@/utils/retrieval/top-documents';

const CHARACTERS = '容缺受理信用修复首违不罚沙盒监管一网通办';

/** Texts over few characters, the first of them common, so that postings are long and short. */
export function randomDocuments(random: () => number, count: number): Field[][] {
  const text = (length: number) =>
    Array.from({ length }, () => CHARACTERS.charAt(Math.floor(random() ** 2 * CHARACTERS.length))).join('');
  return Array.from({ length: count }, () => [
    { text: text(2 + Math.floor(random() * 6)), weight: 3 },
    { text: text(Math.floor(random() * 40)), weight: 1 },
  ]);
}

/** BM25F by the formula, document by document, impacts quantised as the index keeps them. */
export function scoreAll(
  documents: readonly (readonly Field[])[],
  query: readonly WeightedTerm[],
): ScoredDocument[] {
  const counts = documents.map((fields) => {
    const frequencies = new Map<number, number>();
    for (const { text, weight } of fields)
      for (const key of tokenKeysOf(text)) frequencies.set(key, (frequencies.get(key) ?? 0) + weight);
    return frequencies;
  });
  const lengths = counts.map((frequencies) =>
    [...frequencies.values()].reduce((sum, count) => sum + count, 0),
  );
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length);
  const scored = counts.map((frequencies, document) => {
    const norm = K1 * (1 - B + (B * (lengths[document] ?? 0)) / average);
    const score = query.reduce((sum, { key, weight }) => {
      const frequency = frequencies.get(key);
      if (frequency === undefined) return sum;
      const holders = counts.filter((other) => other.has(key)).length;
      const impact = (frequency * (K1 + 1)) / (frequency + norm);
      const steps = Math.max(1, Math.round((impact / MAX_IMPACT) * 255));
      return sum + weight * inverseDocumentFrequency(holders, documents.length) * steps * IMPACT_STEP;
    }, 0);
    return { document, score };
  });
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.document - b.document);
}
