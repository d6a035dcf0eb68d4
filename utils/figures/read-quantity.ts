/** The number with its unit, or the range of two, that begins at one place of a text in plain form. */

import { numberAt, type ReadNumber } from '../text/read-number';
import type { FigureUnit, FigureValue, Quantity } from './figure';
import type { ReadUnit } from './read-counted';
import { unitAt } from './read-unit';
import { wordAfter, wordBefore, words } from './surroundings';

/** A quantity whose unit is known only by what it changed from (由 5 个环节减到 1 个), `counter` being its classifier. */
export interface BareQuantity extends Omit<Quantity, 'unit'> {
  readonly unit: null;
  readonly counter: string;
}

const RANGE_MARKS = words('至 到 — —— – - ~ ～');
const FRACTIONS: Readonly<Record<string, FigureUnit>> = { 百分之: '%', 千分之: '‰' };
const FRACTION_WORDS = words(Object.keys(FRACTIONS).join(' '));
const ORIGIN_BEFORE = words('由 从 自 由原来的 从原来的 由原 从原 由法定 由法定的 从法定的 由平均 从平均');

/** The digits and signs that one may put between number and unit. */
const afterSpace = (text: string, at: number): number => (text.charAt(at) === ' ' ? at + 1 : at);

/** Null where no figure begins. `text` is what the page has, `plain` the same in plain form. */
export function quantityAt(text: string, plain: string, at: number): Quantity | BareQuantity | null {
  const first = oneAt(text, plain, at);
  if (!first) return openRangeAt(text, plain, at);
  if (first.unit === null) return first;
  const mark = wordAfter(plain, afterSpace(plain, first.end), RANGE_MARKS);
  // 由 30 个工作日到 1 个工作日 is a change.
  if (mark === '' || wordBefore(plain, at, ORIGIN_BEFORE) !== '') return first;
  const next = afterSpace(plain, afterSpace(plain, first.end) + mark.length);
  const second = oneAt(text, plain, next);
  return second?.unit === first.unit ? spanned(text, at, second.end, [first, second], first.unit) : first;
}

/** 3 至 5 个工作日, 七至八成: the unit stands after the second number only. */
function openRangeAt(text: string, plain: string, at: number): Quantity | null {
  const first = numberAt(plain, at);
  if (first?.scale !== '') return null;
  const markAt = afterSpace(plain, first.end);
  const mark = wordAfter(plain, markAt, RANGE_MARKS);
  if (mark === '') return null;
  const from = afterSpace(plain, markAt + mark.length);
  const second = numberAt(plain, from);
  const unit = second && unitAt(plain, at, second);
  if (!second || !unit || unit.unit === null) return null;
  // 3000 到 30 万元 leaves open what the first number is in.
  if (first.value > second.value) return null;
  const values = [valueAt(text, at, first, unit), valueAt(text, from, second, unit)];
  return spanned(text, at, unit.end, [{ values }], unit.unit);
}

function oneAt(text: string, plain: string, at: number): Quantity | BareQuantity | null {
  return fractionAt(text, plain, at) ?? plainQuantityAt(text, plain, at);
}

function plainQuantityAt(text: string, plain: string, at: number): Quantity | BareQuantity | null {
  const number = numberAt(plain, at);
  const read = number && unitAt(plain, at, number);
  if (!number || !read) return null;
  const { end, unit } = read;
  const values = [valueAt(text, at, number, read)];
  const place = { written: text.slice(at, end), start: at, end, values };
  return unit === null ? { ...place, unit, counter: read.counter } : { ...place, unit };
}

/** 百分之三十, 三分之一. */
function fractionAt(text: string, plain: string, at: number): Quantity | null {
  const word = wordAfter(plain, at, FRACTION_WORDS);
  const from = at + word.length;
  const number = numberAt(plain, from);
  if (!number) return null;
  if (word !== '')
    return quantityOf(
      text,
      at,
      number.valueEnd,
      { written: text.slice(from, number.valueEnd), number: number.value },
      FRACTIONS[word] as FigureUnit,
    );
  if (!number.isChinese || number.scale !== '' || !plain.startsWith('分之', number.end)) return null;
  const numerator = numberAt(plain, number.end + 2);
  if (!numerator?.isChinese || numerator.scale !== '' || number.value === 0) return null;
  const end = numerator.valueEnd;
  return quantityOf(
    text,
    at,
    end,
    { written: text.slice(at, end), number: numerator.value / number.value },
    '分之',
  );
}

function valueAt(text: string, at: number, number: ReadNumber, { end, factor, more }: ReadUnit): FigureValue {
  // 三成五, 一个半月: the unit stands in the middle of the number.
  const written = text.slice(at, more === 0 ? number.valueEnd : end);
  return { written, number: exactly((number.value + more) * factor) };
}

/** Products of decimals carry an error in the last of 16 digits; no figure has as many as 12. */
const exactly = (value: number): number => Number(value.toPrecision(12));

const quantityOf = (
  text: string,
  start: number,
  end: number,
  value: FigureValue,
  unit: FigureUnit,
): Quantity => ({
  written: text.slice(start, end),
  start,
  end,
  values: [value],
  unit,
});

function spanned(
  text: string,
  start: number,
  end: number,
  ends: readonly { readonly values: readonly FigureValue[] }[],
  unit: FigureUnit,
): Quantity {
  const values = ends.flatMap((one) => one.values);
  return { written: text.slice(start, end), start, end, values, unit };
}
