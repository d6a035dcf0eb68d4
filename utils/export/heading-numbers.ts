/** Numbers of headings as official documents have them (GB/T 9704—2012, 7.3.3): 一、 （一） 1. （1）. */
import { HEADING_LEVELS } from '../drafts/draft';
import { chineseNumber } from './chinese-number';

export type HeadingLevel = (typeof HEADING_LEVELS)[number];

const WRITTEN: Readonly<Record<HeadingLevel, (value: number) => string>> = {
  1: (value) => `${chineseNumber(value)}、`,
  2: (value) => `（${chineseNumber(value)}）`,
  3: (value) => `${value}.`,
  4: (value) => `（${value}）`,
};

/** Numbers headings in their order: a heading counts from one again under each that stands above it. */
export function headingNumbers(): (level: HeadingLevel) => string {
  const counts = new Map<HeadingLevel, number>();
  return (level) => {
    const count = (counts.get(level) ?? 0) + 1;
    counts.set(level, count);
    for (const deeper of HEADING_LEVELS) if (deeper > level) counts.delete(deeper);
    return WRITTEN[level](count);
  };
}

/** A number somebody typed before a heading; `1.5倍` and `2024年` are none. */
const TYPED =
  /^\s*(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百]+[）)]|\d{1,3}[.．、](?!\d)|[（(]\d{1,3}[）)])\s*/;

/** The heading without the number its writer gave it, for the one it gets here. A heading that is nothing else stays. */
export function withoutNumber(heading: string): string {
  return heading.replace(TYPED, '').trim() || heading.trim();
}
