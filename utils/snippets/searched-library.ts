/**
 * The searched snippets, which follow the library: what was written or changed is indexed in a part of its own, which takes
 * in the smaller ones (a logarithmic method, as of Bentley and Saxe 1980), so that an edit costs the indexing of a few
 * snippets and never of all.
 */
import type { Writing } from '../text/writing';
import { buildSegment, type Segment } from './search-segment';
import { saysTheSame } from './searched-fields';
import type { Snippet } from './snippet';

/** A snippet in the index. */
export interface IndexedSnippet {
  /** As it was last seen. */
  snippet: Snippet;
  /** Its place in the library. */
  rank: number;
  /** Null once it is gone, or changed and to be indexed anew. */
  part: Part | null;
}

export interface Part {
  readonly segment: Segment;
  /** By their number in the segment. */
  readonly indexed: readonly IndexedSnippet[];
  /** How many of them still count. */
  live: number;
}

/** Parts beyond are merged no more, so that no edit has to wait for all to be indexed again. Snippets. */
const MOST_MERGED = 2_048;

export class SearchedLibrary {
  private current: Part[] = [];
  private readonly byId = new Map<string, IndexedSnippet>();
  /** Those in no part yet. */
  private readonly waiting = new Set<IndexedSnippet>();

  constructor(private readonly writing: Writing) {}

  /** All snippets in their parts, once those that wait have been indexed. */
  parts(): readonly Part[] {
    this.prepare(this.waiting.size);
    return this.current;
  }

  update(snippets: readonly Snippet[]): void {
    const gone = new Set(this.byId.keys());
    snippets.forEach((snippet, rank) => {
      gone.delete(snippet.id);
      const known = this.byId.get(snippet.id);
      if (known && saysTheSame(known.snippet, snippet)) Object.assign(known, { snippet, rank });
      else {
        this.forget(snippet.id);
        const indexed = { snippet, rank, part: null };
        this.byId.set(snippet.id, indexed);
        this.waiting.add(indexed);
      }
    });
    for (const id of gone) this.forget(id);
  }

  /** Indexes up to so many of those that wait; answers whether there are more. */
  prepare(limit: number): boolean {
    const fresh = [...this.waiting].slice(0, limit);
    for (const indexed of fresh) this.waiting.delete(indexed);
    this.index([...this.takeThinned(), ...fresh]);
    return this.waiting.size > 0;
  }

  private forget(id: string): void {
    const known = this.byId.get(id);
    if (!known) return;
    this.byId.delete(id);
    this.waiting.delete(known);
    if (known.part) known.part.live -= 1;
    known.part = null;
  }

  /** What still counts of parts of which most does no more; these are given up. */
  private takeThinned(): IndexedSnippet[] {
    const isThinned = ({ live, indexed }: Part) => live * 2 < indexed.length;
    const thinned = this.current.filter(isThinned);
    if (thinned.length > 0) this.current = this.current.filter((part) => !isThinned(part));
    return thinned.flatMap(liveOf);
  }

  /** Makes a part of these and of those parts that are no larger than what is there so far. */
  private index(fresh: readonly IndexedSnippet[]): void {
    if (fresh.length === 0) return;
    let taken = fresh;
    while (isTakenIn(this.current.at(-1), taken.length)) {
      const last = this.current.pop();
      if (last) taken = [...liveOf(last), ...taken];
    }
    const segment = buildSegment(
      taken.map(({ snippet }) => snippet),
      this.writing,
    );
    const part: Part = { segment, indexed: taken, live: taken.length };
    for (const indexed of taken) indexed.part = part;
    this.current.push(part);
  }
}

const liveOf = (part: Part): IndexedSnippet[] => part.indexed.filter((indexed) => indexed.part === part);

function isTakenIn(part: Part | undefined, taken: number): boolean {
  return part !== undefined && part.live <= taken && part.live + taken <= MOST_MERGED;
}
