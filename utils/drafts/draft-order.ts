import type { Draft } from './draft';

const timeOf = (time: string): number => Date.parse(time) || 0;

/** The draft last worked on first. */
export function byLastChange(one: Draft, other: Draft): number {
  return (
    timeOf(other.changedAt) - timeOf(one.changedAt) || (one.id < other.id ? -1 : Number(one.id > other.id))
  );
}
