/** BM25F worked out token by token from the texts, for comparison with what the index keeps in bytes. */
import type { Field } from '@/utils/retrieval/build-index';
import { B, K1 } from '@/utils/retrieval/inverted-index';
import type { WeightedTerm } from '@/utils/retrieval/top-documents';
import { tokensOf } from '@/utils/text/tokens';

/** By document, the weighted frequency of each token. */
export function frequenciesOf(documents: readonly (readonly Field[])[]): Map<string, number>[] {
  return documents.map((fields) => {
    const frequencies = new Map<string, number>();
    for (const { text, weight } of fields)
      for (const token of tokensOf(text)) frequencies.set(token, (frequencies.get(token) ?? 0) + weight);
    return frequencies;
  });
}

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

/** The score of each document, 0 where it holds none of the tokens. */
export function naiveScores(
  documents: readonly (readonly Field[])[],
  query: readonly (Omit<WeightedTerm, 'key'> & { readonly token: string })[],
): number[] {
  const frequencies = frequenciesOf(documents);
  const lengths = frequencies.map((ofDocument) => sum(ofDocument.values()));
  const average = sum(lengths) / documents.length;
  return frequencies.map((ofDocument, at) =>
    sum(
      query.map(({ token, weight }) => {
        const holders = frequencies.filter((other) => other.has(token)).length;
        const idf = Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5));
        const frequency = ofDocument.get(token) ?? 0;
        const norm = K1 * (1 - B + (B * (lengths[at] ?? 0)) / average);
        return weight * idf * ((frequency * (K1 + 1)) / (frequency + norm));
      }),
    ),
  );
}
