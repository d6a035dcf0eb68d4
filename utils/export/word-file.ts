/**
 * A Word file laid out as official documents are (GB/T 9704—2012). To be loaded when one is asked for: it brings the
 * library that writes it, which is larger than any screen.
 */
import { Document, Packer, type Paragraph } from 'docx';
import { giveWay, madeInSteps, type Steps } from '../in-steps';
import type { ExportDocument } from './export-document';
import { fontTable } from './word-fonts';
import { wordPage } from './word-page';
import { footnoteParagraph, footnoteReference, titleParagraph, wordParagraphs } from './word-paragraphs';
import { WORD_STYLES } from './word-styles';
import { xmlText } from './xml-text';

/** What the file says of who wrote it: nothing about the reader or his computer. */
const WRITTEN_BY = '他山';
/** Word 2013 and later, none of whose features is then switched off. */
const COMPATIBILITY = { version: 15 };

/** The bytes of a .docx. */
export async function wordFile(document: ExportDocument, steps: Steps): Promise<Uint8Array<ArrayBuffer>> {
  const notes: Paragraph[] = [];
  const refer = (source: number) => {
    const entry = document.sources[source] ?? { text: '', address: null };
    return footnoteReference(notes.push(footnoteParagraph(entry)));
  };
  const blocks = await madeInSteps(document.blocks, (block) => wordParagraphs(block, { refer }), steps);
  const file = wordDocument(document.title, blocks.flat(), notes);
  const overrides = [{ path: 'word/fontTable.xml', data: fontTable() }];
  // What the library does next it does in one go, 0.2 to 0.4 s for 1,000 snippets: how far it has come is drawn before,
  // and a click that stops it is heard after.
  await giveWay();
  steps.signal?.throwIfAborted();
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file, false, overrides));
  await giveWay();
  return bytes;
}

/** Ids of footnotes begin at one: Word keeps those below for its separators. */
function wordDocument(
  title: string,
  paragraphs: readonly Paragraph[],
  notes: readonly Paragraph[],
): Document {
  return new Document({
    title: xmlText(title),
    creator: WRITTEN_BY,
    lastModifiedBy: WRITTEN_BY,
    compatibility: COMPATIBILITY,
    evenAndOddHeaderAndFooters: true,
    styles: WORD_STYLES,
    footnotes: Object.fromEntries(notes.map((note, at) => [at + 1, { children: [note] }])),
    sections: [{ ...wordPage(), children: [titleParagraph(title), ...paragraphs] }],
  });
}
