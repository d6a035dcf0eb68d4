import { isFields } from '../is-fields';

/**
 * The one text of a JSON value: keys in the order of their UTF-16 units, no space, numbers and strings as ECMAScript
 * writes them (RFC 8785). Halves of surrogate pairs are written as escapes, so the text survives any encoding. What JSON
 * cannot hold is left out, as `JSON.stringify` leaves it out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isFields(value)) return JSON.stringify(value) ?? 'null';
  const fields = Object.keys(value)
    .sort()
    .filter((name) => value[name] !== undefined)
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`);
  return `{${fields.join(',')}}`;
}

/**
 * Whether two JSON values say the same: the order of keys does not count, nor do halves of surrogate pairs, which Chrome's
 * storage replaces and Firefox's keeps.
 */
export function sameJson(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string')
    return one === other || wellFormed(one) === wellFormed(other);
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => sameJson(item, other[at]));
  if (Array.isArray(one) || Array.isArray(other)) return false;
  if (!isFields(one) || !isFields(other)) return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && sameJson(one[name], other[name]))
  );
}

/** Whether the value is nested no deeper than `levels`: what is deeper could exhaust the stack of whoever walks it. */
export function isNestedWithin(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isNestedWithin(levels - 1, inner));
}

const HALF_PAIR = /\p{Surrogate}/gu;
const wellFormed = (text: string) => text.replace(HALF_PAIR, '\ufffd');
