/** What a number tells: how much there is, or by how much that went up or down. */
import { comparable } from './exact-units';
import type { Figure } from './figure';

export type Role = 'level' | 'rise' | 'fall';

const RISE = /增|提高|提升|上升|扩大|升|多$/;
const TARGET = /[至到为為成]$/;
const DIFFERENCE_BEFORE = /(增量|增幅|增速|涨幅|升幅|降幅|跌幅)[为达约近]?$/;

/** @param before the words before the number */
export function roleOf({ direction, unit }: Pick<Figure, 'direction' | 'unit'>, before: string): Role {
  const noun = DIFFERENCE_BEFORE.exec(before)?.[1];
  if (noun !== undefined) return /[降跌]/.test(noun) ? 'fall' : 'rise';
  if (direction !== null && !TARGET.test(direction)) return RISE.test(direction) ? 'rise' : 'fall';
  return unit === '百分点' ? 'rise' : 'level';
}

export interface Told {
  readonly role: Role;
  readonly figure: Pick<Figure, 'kind' | 'unit' | 'values' | 'from'>;
}

/** Whether one tells by how much something fell (精简材料 9 份), and the other from what to what (由 27 份减到 18 份). */
export const tellSameFall = (one: Told, other: Told): boolean =>
  (one.role === 'fall' && fell(other)) || (other.role === 'fall' && fell(one));

/** A share that falls by 95 % is no fall of so many points: shares tell no difference. */
function fell({ role, figure: { kind, unit, values, from } }: Told): boolean {
  const [now, before] = [values.at(-1)?.number ?? 0, from?.values.at(-1)?.number ?? 0];
  return role === 'level' && kind !== 'share' && from !== null && comparable({ unit }, from) && now < before;
}
