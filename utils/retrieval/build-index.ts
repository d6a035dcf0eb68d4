import { GrowingArray } from './growing-array';
import { B, type InvertedIndex, K1, MAX_IMPACT } from './inverted-index';
import { KeyTableBuilder } from './key-table';
import { offsetsOf } from './keyed-lists';
import { forEachTokenKey } from './token-keys';

/** A text of a document in its normal form, and what each of its tokens counts (BM25F). */
export interface Field {
  readonly text: string;
  readonly weight: number;
}

/** Frequencies are kept in tenths while building: weights have one decimal, and 25.5 saturates. */
const FREQUENCY_STEP = 0.1;
const MAX_FREQUENCY = 255;

/** What the documents say, in the order they came: runs of (term, frequency), one run a document. */
interface Occurrences {
  readonly table: KeyTableBuilder;
  readonly terms: Uint32Array;
  readonly frequencies: Uint8Array;
  /** Where the run of each document starts, and after the last one where it ends. */
  readonly starts: Uint32Array;
  /** Sum of the weighted frequencies of each document. */
  readonly lengths: Float32Array;
}

/**
 * The index of documents, numbered in the order they come. Takes time linear in the characters of their texts, and
 * forgets each document before the next one comes.
 */
export function buildInvertedIndex(documents: Iterable<readonly Field[]>): InvertedIndex {
  const occurrences = countOccurrences(documents);
  const { keys, ordinals, size } = occurrences.table;
  const offsets = offsetsOf(occurrences.terms, size);
  const postings = scatter(occurrences, offsets);
  return {
    terms: { keys, ordinals, size },
    offsets,
    ...postings,
    documentCount: occurrences.lengths.length,
  };
}

function countOccurrences(documents: Iterable<readonly Field[]>): Occurrences {
  const table = new KeyTableBuilder();
  const terms = new GrowingArray(new Uint32Array(1024));
  const frequencies = new GrowingArray(new Uint8Array(1024));
  const starts = new GrowingArray(new Uint32Array(64));
  const lengths = new GrowingArray(new Float32Array(64));
  const count = new DocumentCounter(table);
  const tell = (term: number, frequency: number) => {
    terms.push(term);
    frequencies.push(Math.min(MAX_FREQUENCY, Math.max(1, Math.round(frequency / FREQUENCY_STEP))));
  };
  for (const fields of documents) {
    for (const field of fields) count.add(field);
    starts.push(terms.length);
    lengths.push(count.flush(tell));
  }
  starts.push(terms.length);
  return {
    table,
    terms: terms.view(),
    frequencies: frequencies.view(),
    starts: starts.view(),
    lengths: lengths.view(),
  };
}

/** Weighted frequencies of one document at a time; its arrays are used again for the next. */
class DocumentCounter {
  private frequencies = new Float32Array(1024);
  private readonly seen: number[] = [];
  private weight = 0;

  constructor(private readonly table: KeyTableBuilder) {}

  private readonly count = (key: number): void => {
    const term = this.table.add(key);
    if (term >= this.frequencies.length) this.makeRoom();
    const before = this.frequencies[term] as number;
    if (before === 0) this.seen.push(term);
    this.frequencies[term] = before + this.weight;
  };

  add({ text, weight }: Field): void {
    this.weight = weight;
    forEachTokenKey(text, this.count);
  }

  /** Tells every term of the document with its frequency, forgets them, and returns the document's length. */
  flush(tell: (term: number, frequency: number) => void): number {
    let length = 0;
    for (const term of this.seen) {
      const frequency = this.frequencies[term] as number;
      tell(term, frequency);
      length += frequency;
      this.frequencies[term] = 0;
    }
    this.seen.length = 0;
    return length;
  }

  private makeRoom(): void {
    const larger = new Float32Array(this.frequencies.length * 2);
    larger.set(this.frequencies);
    this.frequencies = larger;
  }
}

/** Sorts the occurrences by term, documents staying in order (a counting sort), and turns frequencies into impacts. */
function scatter(
  { terms, frequencies, starts, lengths, table }: Occurrences,
  offsets: Uint32Array,
): Pick<InvertedIndex, 'documents' | 'impacts' | 'maxImpacts'> {
  const documents = new Uint32Array(terms.length);
  const impacts = new Uint8Array(terms.length);
  const maxImpacts = new Uint8Array(table.size);
  const next = offsets.slice(0, table.size);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  for (let document = 0; document < lengths.length; document++) {
    const norm = K1 * (1 - B + (B * (lengths[document] as number)) / average);
    for (let at = starts[document] as number; at < (starts[document + 1] as number); at++) {
      const term = terms[at] as number;
      const impact = quantisedImpact((frequencies[at] as number) * FREQUENCY_STEP, norm);
      const place = next[term] as number;
      next[term] = place + 1;
      documents[place] = document;
      impacts[place] = impact;
      if (impact > (maxImpacts[term] as number)) maxImpacts[term] = impact;
    }
  }
  return { documents, impacts, maxImpacts };
}

/** A posting never counts nothing, however long its document. */
function quantisedImpact(frequency: number, norm: number): number {
  const impact = (frequency * (K1 + 1)) / (frequency + norm);
  return Math.max(1, Math.round((impact / MAX_IMPACT) * 255));
}
