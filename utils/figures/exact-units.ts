/** Which figures can be told in one unit without a guess. Working days are no days, and a month has no number of days. */
import { type Figure, type FigureUnit, type Quantity, UNIT_KINDS } from './figure';

interface Scale {
  /** Units of one family turn into one another. */
  readonly family: string;
  readonly size: number;
}

/**
 * Percentage points are a difference, no share of anything; a week is left alone, as it may mean five days. Nor are hours
 * made of days: 1 天 in a service promise is a working day as often as 24 hours.
 */
const SCALES: Readonly<Partial<Record<FigureUnit, Scale>>> = {
  元: { family: '元', size: 1 },
  万元: { family: '元', size: 1e4 },
  亿元: { family: '元', size: 1e8 },
  美元: { family: '美元', size: 1 },
  万美元: { family: '美元', size: 1e4 },
  亿美元: { family: '美元', size: 1e8 },
  秒: { family: '小时', size: 1 },
  分钟: { family: '小时', size: 60 },
  小时: { family: '小时', size: 3600 },
  '‰': { family: '%', size: 1 },
  '%': { family: '%', size: 10 },
  成: { family: '%', size: 100 },
  分之: { family: '%', size: 1000 },
};

/** Named by one of its units. */
export const unitFamily = (unit: FigureUnit): string => SCALES[unit]?.family ?? unit;

type Measured = Pick<Quantity, 'unit' | 'values'>;

/** Whether both say the same thing in the same unit, or in units that turn into one another exactly. */
export function comparable(a: Pick<Figure, 'unit'>, b: Pick<Figure, 'unit'>): boolean {
  return UNIT_KINDS[a.unit] === UNIT_KINDS[b.unit] && unitFamily(a.unit) === unitFamily(b.unit);
}

/** More decimals are no easier to read than the figure itself. */
const MOST_DECIMALS = 4;

/** The figure in another unit (5000元, 30%–50%), or null where that is not exact or the unit is its own. */
export function convertedTo({ unit, values }: Measured, wanted: FigureUnit): string | null {
  if (unit === wanted || !comparable({ unit }, { unit: wanted }) || wanted === '分之') return null;
  const numbers = values.map(({ number }) => exactQuotient(number * sizeOf(unit), sizeOf(wanted)));
  return numbers.includes(null) ? null : numbers.join('至') + wanted;
}

const sizeOf = (unit: FigureUnit): number => SCALES[unit]?.size ?? 1;

function exactQuotient(size: number, by: number): number | null {
  const quotient = size / by;
  const rounded = Number(quotient.toFixed(MOST_DECIMALS));
  // Within what two divisions of decimals lose.
  return Math.abs(rounded - quotient) <= Math.abs(quotient) * 1e-12 ? rounded : null;
}
