/** Finds a passage whose words have been changed, and tells it from one that is only like it. */
import type { Walk } from '../page/walk-page';
import { alignedWords, type Stretch } from './aligned-words';
import { ROOT_END, type WordSpan } from './page-words';
import { type Edit, lostIn, NEAR, tellsApart } from './telling-words';

/** Words most like a passage. */
export interface ChangedWords {
  readonly span: WordSpan;
  /** Whether they differ in what tells one paragraph from its twin, so that they may be another passage. */
  readonly isOnlySimilar: boolean;
}

/** A pattern, and where in it the passage itself stands; around it are its surroundings. */
export interface WantedWords {
  readonly pattern: string;
  readonly core: WordSpan;
  /** Whether the passage is its own proof; else its surroundings are part of it. */
  readonly isTelling: boolean;
}

/** Of a passage's characters, this many must still be there. Hypothesis asks for half, for English. */
const LEAST_KEPT = 0.75;
/** Of those in a row, without what breaks cost: fewer come to nothing. */
const LEAST_CHAINED = 0.5;

/** Where the text has words most like the wanted ones: rather with the same names and numbers than with more of the rest. */
export function* findChanged(text: string, wanted: WantedWords): Walk<ChangedWords | null> {
  const { core } = wanted;
  const least = (core.end - core.start) * LEAST_CHAINED;
  let similar: ChangedWords | null = null;
  for (const chain of yield* alignedWords(text, wanted.pattern, least)) {
    yield;
    const found = changedIn(text, wanted, chain);
    if (found && !found.isOnlySimilar) return found;
    similar ??= found;
  }
  return similar;
}

/** What the chain makes of the wanted words; null where too few of them are left. */
function changedIn(text: string, wanted: WantedWords, chain: readonly Stretch[]): ChangedWords | null {
  const { pattern, core } = wanted;
  const proof = wanted.isTelling ? core : { start: 0, end: pattern.length };
  const [span, around] = [spanIn(text, chain, core), spanIn(text, chain, proof)];
  if (span === null || around === null) return null;
  const edits = editsIn(text, pattern, chain, proof, around);
  if (!isLargelyLeft(core, editsIn(text, pattern, chain, core, span))) return null;
  return isLargelyLeft(proof, edits) ? { span, isOnlySimilar: edits.some(tellsApart) } : null;
}

function isLargelyLeft({ start, end }: WordSpan, edits: readonly Edit[]): boolean {
  const lost = edits.reduce((sum, edit) => sum + lostIn(edit), 0);
  return end - start - lost >= (end - start) * LEAST_KEPT;
}

/** Where in the text a part of the pattern has come to, its changed ends included; null where nothing of it is chained. */
function spanIn(text: string, chain: readonly Stretch[], part: WordSpan): WordSpan | null {
  const first = chain.findIndex(({ from, length }) => from + length > part.start);
  const last = chain.findLastIndex(({ from }) => from < part.end);
  const [head, tail] = [chain[first], chain[last]];
  if (!head || !tail) return null;
  const before = chain[first - 1];
  const floor = before ? endOf(before).start : text.lastIndexOf(ROOT_END, head.start) + 1;
  const ceiling = chain[last + 1]?.start ?? rootEnd(text, tail.start);
  const start = Math.max(floor, head.start + part.start - head.from);
  const end = Math.min(ceiling, tail.start + part.end - tail.from);
  return start < end ? { start, end } : null;
}

function rootEnd(text: string, at: number): number {
  const end = text.indexOf(ROOT_END, at);
  return end < 0 ? text.length : end;
}

const endOf = ({ from, start, length }: Stretch) => ({ from: from + length, start: start + length });

/** What has become of a part of the pattern in a span of the text: all that lies between the stretches that both have. */
function editsIn(
  text: string,
  pattern: string,
  chain: readonly Stretch[],
  part: WordSpan,
  span: WordSpan,
): Edit[] {
  const edits: Edit[] = [];
  let at = { from: part.start, start: span.start };
  const close = (to: { from: number; start: number }) => {
    const removed = pattern.slice(at.from, to.from);
    const added = text.slice(at.start, to.start);
    const [before, after] = [pattern.slice(part.start, at.from), pattern.slice(to.from, part.end)];
    if (removed !== added)
      edits.push({ removed, added, before: before.slice(-NEAR), after: after.slice(0, NEAR) });
  };
  for (const stretch of chain) {
    const cut = Math.max(0, part.start - stretch.from);
    const left = Math.min(stretch.length, part.end - stretch.from) - cut;
    if (left <= 0) continue;
    const kept = { from: stretch.from + cut, start: stretch.start + cut };
    close(kept);
    at = { from: kept.from + left, start: kept.start + left };
  }
  close({ from: part.end, start: span.end });
  return edits;
}
