/** The styles of GB/T 9704—2012, under the names Word knows, so that its menus, outline and contents find them. */
import {
  AlignmentType,
  type IBaseParagraphStyleOptions,
  type IFontAttributesProperties,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import type { HeadingLevel } from './heading-numbers';
import { BODY_FACE, LEVEL_1_FACE, LEVEL_2_FACE, PAGE_NUMBER_FACE, TITLE_FACE } from './word-fonts';
import {
  characterSpacing,
  halfPoints,
  LINE,
  SIZE_2,
  SIZE_3,
  SIZE_4,
  SIZE_5,
  TITLE_LINE,
  twips,
} from './word-measures';

export const BODY_STYLE = 'BodyText';
export const QUOTE_STYLE = 'Quote';
export const NOTE_STYLE = 'TashanNote';
export const FOOTER_STYLE = 'Footer';

/** Two characters, in hundredths of one, and in twips for readers that do not know the former. */
const FIRST_LINE = { firstLineChars: 200, firstLine: twips(2 * SIZE_3) };
const exactly = (points: number) => ({
  before: 0,
  after: 0,
  line: twips(points),
  lineRule: LineRuleType.EXACT,
});
const CHARACTER_SPACING = characterSpacing();
/** Of the letters and digits between the Chinese, too: taken for Chinese, words and numbers would be cut at a line's end. */
const LANGUAGE = { value: 'en-US', eastAsia: 'zh-CN' };
const BLACK = '000000';

const HEADING_FACES: Readonly<Record<HeadingLevel, IFontAttributesProperties>> = {
  1: LEVEL_1_FACE,
  2: LEVEL_2_FACE,
  3: BODY_FACE,
  4: BODY_FACE,
};

/** A heading begins like a paragraph, two characters in; the faces alone tell the levels, none is bold (7.3.3). */
const heading = (level: HeadingLevel): IBaseParagraphStyleOptions => ({
  next: BODY_STYLE,
  paragraph: { indent: FIRST_LINE, spacing: exactly(LINE), keepNext: true, outlineLevel: level - 1 },
  run: {
    font: HEADING_FACES[level],
    size: halfPoints(SIZE_3),
    characterSpacing: CHARACTER_SPACING,
    color: BLACK,
    bold: false,
    italics: false,
  },
});

const body = (id: string, name: string): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  paragraph: { alignment: AlignmentType.BOTH, indent: FIRST_LINE, spacing: exactly(LINE) },
  run: { font: BODY_FACE, size: halfPoints(SIZE_3), characterSpacing: CHARACTER_SPACING },
});

const footer: IParagraphStyleOptions = {
  id: FOOTER_STYLE,
  name: 'footer',
  basedOn: 'Normal',
  paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
  run: { font: PAGE_NUMBER_FACE, size: halfPoints(SIZE_4) },
};

const title: IBaseParagraphStyleOptions = {
  next: BODY_STYLE,
  paragraph: {
    alignment: AlignmentType.CENTER,
    spacing: { ...exactly(TITLE_LINE), after: twips(LINE) },
    keepNext: true,
  },
  run: { font: TITLE_FACE, size: halfPoints(SIZE_2), color: BLACK, bold: false },
};

/** The reader's notes are set in 楷体, so that none is taken for the text. */
const note = (): IParagraphStyleOptions => {
  const style = body(NOTE_STYLE, '摘编批注');
  return { ...style, run: { ...style.run, font: LEVEL_2_FACE } };
};

export const WORD_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: BODY_FACE, size: halfPoints(SIZE_3), language: LANGUAGE },
      paragraph: { spacing: exactly(LINE) },
    },
    title,
    heading1: heading(1),
    heading2: heading(2),
    heading3: heading(3),
    heading4: heading(4),
    footnoteText: {
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      run: { font: BODY_FACE, size: halfPoints(SIZE_5) },
    },
    footnoteTextChar: { run: { font: BODY_FACE, size: halfPoints(SIZE_5) } },
  },
  paragraphStyles: [body(BODY_STYLE, 'Body Text'), body(QUOTE_STYLE, 'Quote'), note(), footer],
};
