import { byUnits } from '../text/by-units';
import type { Draft } from './draft';

const timeOf = (time: string): number => Date.parse(time) || 0;

/** The draft last worked on first. */
export function byLastChange(one: Draft, other: Draft): number {
  return timeOf(other.changedAt) - timeOf(one.changedAt) || byUnits(one.id, other.id);
}
