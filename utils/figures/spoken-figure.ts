/** Figures in words, as they stand beside each other on the screen and in a draft. */
import { convertedTo } from './exact-units';
import type { Figure, Quantity } from './figure';

/** With its unit, also where the text left that to the figure before (减到 7 个): 7个工作日. */
function spokenQuantity({ written, unit, values }: Quantity): string {
  const plain = written.replace(/\s/g, '');
  const last = values.at(-1)?.written.replace(/\s/g, '') ?? '';
  return plain.endsWith('个') && plain === `${last}个` && unit !== '个'
    ? `${last}个${unit.replace('个', '')}`
    : plain;
}

/** The figure with what it was and which way it went, in its text's own words: 30个工作日压缩至1个工作日. */
export function spokenFigure(figure: Figure): string {
  const { from, direction } = figure;
  const way = direction ?? (from ? '→' : '');
  return `${from ? spokenQuantity(from) : ''}${way}${spokenQuantity(figure)}`;
}

/** One of two figures told in the unit of the other. */
export interface Conversion {
  readonly of: 'measure' | 'page';
  readonly text: string;
}

/**
 * The measure's figure in the unit of the page's, or where that would be a fraction (86 万元 in 亿元), the other way about;
 * null where neither is exact, or both are alike.
 */
export function conversionBeside(page: Quantity, measure: Quantity): Conversion | null {
  const ofMeasure = convertedTo(measure, page.unit);
  if (ofMeasure !== null && !ofMeasure.startsWith('0.')) return { of: 'measure', text: ofMeasure };
  const ofPage = convertedTo(page, measure.unit);
  if (ofPage !== null) return { of: 'page', text: ofPage };
  return ofMeasure === null ? null : { of: 'measure', text: ofMeasure };
}
