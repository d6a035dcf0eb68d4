/** A figure of a text: a number with what it measures, its place, and where it came from if it changed. */

export type FigureKind = 'time' | 'materials' | 'steps' | 'share' | 'amount';

export const FIGURE_KINDS: readonly FigureKind[] = ['time', 'materials', 'steps', 'share', 'amount'];

/**
 * Units by kind. 天 stands for 日 and 天, which mean the same; 分之 for plain fractions, whose number is the quotient.
 * Each classifier of materials is a unit of its own: nobody says how many 份 make up 项.
 */
export const UNIT_KINDS = {
  工作日: 'time',
  天: 'time',
  小时: 'time',
  分钟: 'time',
  秒: 'time',
  周: 'time',
  个月: 'time',
  年: 'time',
  份: 'materials',
  项: 'materials',
  件: 'materials',
  种: 'materials',
  个: 'materials',
  环节: 'steps',
  步: 'steps',
  流程: 'steps',
  '%': 'share',
  '‰': 'share',
  百分点: 'share',
  成: 'share',
  分之: 'share',
  元: 'amount',
  万元: 'amount',
  亿元: 'amount',
  美元: 'amount',
  万美元: 'amount',
  亿美元: 'amount',
} as const satisfies Readonly<Record<string, FigureKind>>;

export type FigureUnit = keyof typeof UNIT_KINDS;

export interface FigureValue {
  /** As the text has it: 三, ３，０００, 12658.24. */
  readonly written: string;
  /** In the unit of the quantity. */
  readonly number: number;
}

/** A number or a range with its unit, and its place in the text: `text.slice(start, end)` is `written`. */
export interface Quantity {
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** One, or the two ends of a range. */
  readonly values: readonly FigureValue[];
  readonly unit: FigureUnit;
}

export interface Figure extends Quantity {
  readonly kind: FigureKind;
  /** What it was before, where the text says so: 由 30 个工作日. */
  readonly from: Quantity | null;
  /** The text's own word for which way it went (压缩至, 减少, 提前), or null. */
  readonly direction: string | null;
  /** The sentence around it, at most 120 characters. */
  readonly sentence: string;
  /** The words to be marked in the sentence, from the old figure to the new; begins earlier where that would be said twice. */
  readonly phrase: string;
}
