/** Lengths of GB/T 9704—2012 in the units of Word. */

/** A twentieth of a point, in which Word measures paragraphs and pages. */
const TWIPS_A_POINT = 20;
const POINTS_A_MILLIMETRE = 72 / 25.4;

export const twips = (points: number): number => Math.round(points * TWIPS_A_POINT);
export const twipsOfMillimetres = (millimetres: number): number => twips(millimetres * POINTS_A_MILLIMETRE);
/** Word counts the size of type in half points. */
export const halfPoints = (points: number): number => points * 2;

/** 二号, 三号, 四号 and 五号, in points. */
export const SIZE_2 = 22;
export const SIZE_3 = 16;
export const SIZE_4 = 14;
export const SIZE_5 = 10.5;

/** Fixed line spacing, in points: 22 lines on the 225 mm of the type area leave a third of a line over. */
export const LINE = 28;
/** A line of the title: 二号 needs more than `LINE` where a title runs over two lines. */
export const TITLE_LINE = 35;

/** 5.2 and 5.3: A4; the margins leave a type area of 156 × 225 mm. Millimetres. */
export const PAGE = { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26 };
/**
 * From the edge of the paper to the bottom of the page number. 7.5 wants its dashes 7 mm below the type area, which ends
 * 35 mm above the edge; a line of 四号 reaches 3 mm further down. Millimetres.
 */
export const PAGE_NUMBER_FROM_EDGE = 25;

/** 5.3.3: characters on a line. */
const CHARACTERS_A_LINE = 28;

/**
 * What is added to the width of a character of 三号, in twips, so that 28 fill a line: less than nothing, as they are 6 points
 * wider than 156 mm. Rounded down to whole twips, or the last character would not fit. A grid of characters would do the
 * same in Word, but LibreOffice gives every character wider than its cell two cells.
 */
export function characterSpacing(): number {
  const width = (PAGE.width - PAGE.left - PAGE.right) * POINTS_A_MILLIMETRE;
  return Math.floor((width / CHARACTERS_A_LINE - SIZE_3) * TWIPS_A_POINT);
}
