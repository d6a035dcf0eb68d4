/** The page of GB/T 9704—2012: paper, margins, grid, and numbers at the foot. */
import {
  AlignmentType,
  DocumentGridType,
  Footer,
  type ISectionOptions,
  Paragraph,
  SimpleField,
  TextRun,
} from 'docx';
import { LINE, PAGE, PAGE_NUMBER_FROM_EDGE, SIZE_4, twips, twipsOfMillimetres } from './word-measures';
import { FOOTER_STYLE } from './word-styles';

/** 7.5: odd pages bear their number at the right, even ones at the left, one character from the edge. */
const ONE_CHARACTER = twips(SIZE_4);

function pageNumber(side: 'left' | 'right'): Footer {
  // With a number in it that stands until pages are counted: Word may offer to repair a field without one.
  const number = [new TextRun('— '), new SimpleField('PAGE', '1'), new TextRun(' —')];
  const alignment = side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT;
  const indent = { [side]: ONE_CHARACTER };
  return new Footer({
    children: [new Paragraph({ style: FOOTER_STYLE, alignment, indent, children: number })],
  });
}

const edge = twipsOfMillimetres;

/**
 * The pitch of 22 lines a page, which nothing is held to: every style of the text has its lines that far apart. A grid that
 * lines snap to would set those of footnotes and page numbers as far apart in Word, and those of a title 56 points in
 * LibreOffice.
 */
const GRID = { type: DocumentGridType.DEFAULT, linePitch: twips(LINE) };

/** Everything of a section but its text. `default` is what odd pages have where even ones have their own. */
export const wordPage = (): Omit<ISectionOptions, 'children'> => ({
  properties: {
    page: {
      size: { width: edge(PAGE.width), height: edge(PAGE.height) },
      margin: {
        top: edge(PAGE.top),
        bottom: edge(PAGE.bottom),
        left: edge(PAGE.left),
        right: edge(PAGE.right),
        footer: edge(PAGE_NUMBER_FROM_EDGE),
      },
    },
    grid: GRID,
  },
  footers: { default: pageNumber('right'), even: pageNumber('left') },
});
