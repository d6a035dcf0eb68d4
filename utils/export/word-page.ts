/** The page of GB/T 9704—2012: paper, margins, grid, and numbers at the foot. */
import {
  AlignmentType,
  DocumentGridType,
  Footer,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { LINE, PAGE, PAGE_NUMBER_FROM_EDGE, SIZE_4, twips, twipsOfMillimetres } from './word-measures';
import { FOOTER_STYLE } from './word-styles';

/** 7.5: odd pages bear their number at the right, even ones at the left, one character from the edge. */
const ONE_CHARACTER = twips(SIZE_4);

function pageNumber(side: 'left' | 'right'): Footer {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
  const alignment = side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT;
  const indent = { [side]: ONE_CHARACTER };
  return new Footer({
    children: [new Paragraph({ style: FOOTER_STYLE, alignment, indent, children: [number] })],
  });
}

const edge = twipsOfMillimetres;

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
    grid: { type: DocumentGridType.LINES, linePitch: twips(LINE) },
  },
  footers: { default: pageNumber('right'), even: pageNumber('left') },
});
