/** The figures of a measure, read into the same form as those of a page. */

import type { LocatedMeasure } from '../corpus/corpus-measures';
import type { Figure as StatedFigure } from '../corpus/types';
import { unitFamily } from './exact-units';
import { type Figure, type Quantity, UNIT_KINDS } from './figure';
import { findFigures } from './find-figures';
import { plainForm } from './plain-form';
import { quantityAt } from './read-quantity';

export interface MeasureFigure extends Figure {
  readonly located: LocatedMeasure;
  /** What the number counts, as the corpus says it. */
  readonly label: string;
}

/**
 * The figures of a measure that are of a kind, in its order, each with the sentence of the summary that says it, or else
 * its label. Counts of anything else (474 项事项), months and years are none.
 */
export function measureFigures(located: LocatedMeasure): MeasureFigure[] {
  const { summary, figures } = located.measure;
  const said = findFigures(summary);
  return figures.flatMap((stated) => {
    const quantity = statedQuantity(stated);
    if (quantity === null) return [];
    // What the summary tells as the old figure of another stands with that one.
    if (said.some(({ from }) => from && isSame(from, quantity)) && !said.some((one) => isSame(one, quantity)))
      return [];
    return [{ ...figureOf(quantity, stated, said), located, label: stated.label }];
  });
}

function figureOf(quantity: Quantity, { label }: StatedFigure, said: readonly Figure[]): Figure {
  const found = said.find((one) => isSame(one, quantity));
  return (
    found ?? {
      ...quantity,
      kind: UNIT_KINDS[quantity.unit],
      from: null,
      direction: null,
      sentence: label,
      phrase: '',
    }
  );
}

function isSame(a: Quantity, b: Quantity): boolean {
  return (
    unitFamily(a.unit) === unitFamily(b.unit) &&
    a.unit === b.unit &&
    a.values[0]?.number === b.values[0]?.number
  );
}

const MONEY = /融资|贷款|资金|金额|投资|[款税费]/;

/** The value and unit of a stated figure; null where it is of no kind. The label says what is counted. */
export function statedQuantity({ label, value, unit }: StatedFigure): Quantity | null {
  const text = `${label}：${value}${fullUnit(unit, label)}`;
  const read = quantityAt(text, plainForm(text), label.length + 1);
  if (read === null || read.unit === null) return null;
  const written = value + unit;
  return { ...read, written, start: 0, end: written.length };
}

/** In a text 日 and 年 may be a date, which a stated unit is not; 亿 of money are 亿元. */
function fullUnit(unit: string, label: string): string {
  if (unit === '日' || unit === '年') return `${unit}内`;
  return (unit === '亿' || unit === '万') && MONEY.test(label) ? `${unit}元` : unit;
}
