/**
 * An index as one ArrayBuffer and back. Reading makes views into the buffer: nothing is rebuilt, nothing copied, so an
 * index of any size opens in the time it takes to look at its header.
 */
import { failed, ok, type Result } from '../result';
import type { InvertedIndex } from './inverted-index';

/** “TSIX” and the version of the layout. */
const MAGIC = 0x58495354;
const VERSION = 1;

/** Header, in 32-bit words: magic, version, documents, terms, slots, postings. */
const HEADER_WORDS = 6;

export type IndexBufferFailure = 'not-an-index' | 'newer-version' | 'cut-off';

interface Sizes {
  readonly documentCount: number;
  readonly terms: number;
  readonly slots: number;
  readonly postings: number;
}

/** Words first, then bytes: every array lies on its own alignment without padding. */
function bytesOf({ terms, slots, postings }: Sizes): number {
  const words = HEADER_WORDS + 2 * slots + (terms + 1) + postings;
  return words * 4 + postings + terms;
}

/** The arrays of an index of these sizes, as views into the buffer. */
function viewsOf(buffer: ArrayBuffer, { terms, slots, postings }: Sizes) {
  let at = HEADER_WORDS * 4;
  const words = (length: number) => {
    const view = new Uint32Array(buffer, at, length);
    at += length * 4;
    return view;
  };
  const bytes = (length: number) => {
    const view = new Uint8Array(buffer, at, length);
    at += length;
    return view;
  };
  return {
    keys: words(slots),
    ordinals: words(slots),
    offsets: words(terms + 1),
    documents: words(postings),
    impacts: bytes(postings),
    maxImpacts: bytes(terms),
  };
}

/** The index as one buffer, in the byte order of this machine (little-endian wherever browsers run). */
export function writeIndex(index: InvertedIndex): ArrayBuffer {
  const sizes: Sizes = {
    documentCount: index.documentCount,
    terms: index.terms.size,
    slots: index.terms.keys.length,
    postings: index.documents.length,
  };
  const buffer = new ArrayBuffer(bytesOf(sizes));
  const header = [MAGIC, VERSION, sizes.documentCount, sizes.terms, sizes.slots, sizes.postings];
  new Uint32Array(buffer, 0, HEADER_WORDS).set(header);
  const views = viewsOf(buffer, sizes);
  views.keys.set(index.terms.keys);
  views.ordinals.set(index.terms.ordinals);
  views.offsets.set(index.offsets);
  views.documents.set(index.documents);
  views.impacts.set(index.impacts);
  views.maxImpacts.set(index.maxImpacts);
  return buffer;
}

/** The index that lies in the buffer; the buffer must not be changed while the index is used. */
export function readIndex(buffer: ArrayBuffer): Result<InvertedIndex, IndexBufferFailure> {
  if (buffer.byteLength < HEADER_WORDS * 4) return failed('not-an-index');
  const [magic, version, documentCount = 0, terms = 0, slots = 0, postings = 0] = new Uint32Array(
    buffer,
    0,
    HEADER_WORDS,
  );
  if (magic !== MAGIC) return failed('not-an-index');
  if (version !== VERSION) return failed('newer-version');
  const sizes = { documentCount, terms, slots, postings };
  if (buffer.byteLength !== bytesOf(sizes)) return failed('cut-off');
  const { keys, ordinals, ...arrays } = viewsOf(buffer, sizes);
  return ok({ terms: { keys, ordinals, size: terms }, ...arrays, documentCount });
}
