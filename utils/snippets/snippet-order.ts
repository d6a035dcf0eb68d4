import { byUnits } from '../text/by-units';
import { type Snippet, savedTime } from './snippet';

/** The order by hand; of snippets in one place the newest first, so that every window shows the same. */
export function byPosition(one: Snippet, other: Snippet): number {
  return one.position - other.position || byNewest(one, other);
}

/** The newest first, by time: records from elsewhere may give theirs in another zone. */
export function byNewest(one: Snippet, other: Snippet): number {
  return savedTime(other) - savedTime(one) || byUnits(one.id, other.id);
}
