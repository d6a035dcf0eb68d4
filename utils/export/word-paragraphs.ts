import {
  FootnoteReferenceRun,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { ExportBlock, ExportRun } from './export-document';
import { BODY_STYLE, NOTE_STYLE, QUOTE_STYLE } from './word-styles';
import { xmlText } from './xml-text';

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** Gives out the footnotes of a document: in Word every reference has a note of its own, also to the same source. */
export interface Footnotes {
  /** A reference to a new note about the source. */
  refer(source: number): ParagraphChild;
}

export const titleParagraph = (title: string): Paragraph =>
  paragraph({ heading: HeadingLevel.TITLE, children: [plainRun(title)] });

/** Every page has its 22 lines, also where a paragraph's first or last is alone on it. */
const paragraph = (options: IParagraphOptions) => new Paragraph({ widowControl: false, ...options });

/** The paragraphs of a block, each in the style named after what it is. */
export function wordParagraphs(block: ExportBlock, footnotes: Footnotes): Paragraph[] {
  const inStyle = (style: string, runs: readonly ExportRun[]) =>
    paragraph({ style, children: runs.map((run) => wordRun(run, footnotes)) });
  switch (block.kind) {
    case 'heading':
      return [paragraph({ heading: HEADINGS[block.level], children: [plainRun(block.number + block.text)] })];
    case 'paragraph':
      return [inStyle(BODY_STYLE, block.runs)];
    case 'quote':
      return block.paragraphs.map((runs) => inStyle(QUOTE_STYLE, runs));
    case 'note':
      return block.lines.map((line) => paragraph({ style: NOTE_STYLE, children: [plainRun(line)] }));
  }
}

const plainRun = (text: string): TextRun => new TextRun({ text: xmlText(text) });

function wordRun(run: ExportRun, footnotes: Footnotes): ParagraphChild {
  if (run.kind === 'source') return footnotes.refer(run.source);
  return run.strong ? new TextRun({ text: xmlText(run.text), bold: true }) : plainRun(run.text);
}

export const footnoteReference = (id: number): ParagraphChild => new FootnoteReferenceRun(id);
