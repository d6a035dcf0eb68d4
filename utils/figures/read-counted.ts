/** Materials and steps: a number counts them where they are said next to it. */

import type { ReadNumber } from '../text/read-number';
import type { FigureUnit } from './figure';
import { endOfWords, saidBefore, type Words, wordAfter } from './surroundings';
import {
  BETWEEN_COUNTED,
  MATERIAL_ATTRIBUTES,
  MATERIAL_CLASSIFIERS,
  MATERIALS,
  NOT_HANDED_IN,
  STEP_ATTRIBUTES,
  STEPS,
} from './unit-words';

export interface UnitPlace {
  readonly end: number;
  /** What the number is multiplied by to be in this unit. */
  readonly factor: number;
  /** What the unit adds to the number: half in 一个半月, .5 in 三成五. */
  readonly more: number;
}

export type ReadUnit = UnitPlace &
  (
    | { readonly unit: FigureUnit }
    /** A classifier alone: what is counted may have been said before. */
    | { readonly unit: null; readonly counter: string }
  );

/** Materials and steps: what is counted stands after the classifier, or before the number. */
export function countedAt(plain: string, start: number, at: number, number: ReadNumber): ReadUnit | null {
  if (number.scale !== '') return null;
  const counter = wordAfter(plain, at, MATERIAL_CLASSIFIERS);
  const from = at + counter.length;
  const step = followedBy(plain, from, STEP_ATTRIBUTES, STEPS);
  if (step && (counter === '个' || counter === '项' || counter === ''))
    return { end: step, unit: plain.startsWith('环节', step - 2) ? '环节' : '流程', factor: 1, more: 0 };
  if (counter === '') return null;
  const place = { end: from, factor: 1, more: 0 };
  if (isMaterial(plain, start, from) && !isAnyOne(number, counter))
    return { ...place, unit: counter as FigureUnit };
  if (counter === '个' && saidBefore(plain, start, STEPS, BETWEEN_COUNTED, REACH))
    return { ...place, unit: stepBefore(plain, start) };
  return { ...place, unit: null, counter };
}

/** 为了一个证明 counts nothing. */
const isAnyOne = ({ isChinese, value }: ReadNumber, counter: string): boolean =>
  isChinese && value === 1 && counter !== '份';

/** 材料由原来的 27 份: so far what is counted may stand before its number. Characters. */
const REACH = 12;

const BETWEEN_HANDED_IN = new Set([...BETWEEN_COUNTED, ...'材料资']);

function isMaterial(plain: string, start: number, from: number): boolean {
  const noun = followedBy(plain, from, MATERIAL_ATTRIBUTES, MATERIALS);
  if (noun) return wordAfter(plain, from, NOT_HANDED_IN) === '';
  if (!saidBefore(plain, start, MATERIALS, BETWEEN_COUNTED, REACH)) return false;
  return !saidBefore(plain, start, NOT_HANDED_IN, BETWEEN_HANDED_IN, REACH);
}

function stepBefore(plain: string, start: number): FigureUnit {
  return plain.slice(Math.max(0, start - REACH), start).includes('环节') ? '环节' : '流程';
}

/** At most so many words stand between a classifier and what it counts. */
const MOST_ATTRIBUTES = 4;

/** Where the noun ends that follows, at most a few attributes on; 0 where none does. */
function followedBy(plain: string, at: number, attributes: Words, nouns: Words): number {
  for (let count = 0, end = at; count <= MOST_ATTRIBUTES; count++) {
    const noun = wordAfter(plain, end, nouns);
    if (noun !== '') return end + noun.length;
    const next = endOfWords(plain, end, attributes, 1);
    if (next === end) return 0;
    end = next;
  }
  return 0;
}
