/**
 * A Word file laid out as official documents are (GB/T 9704—2012). It brings the library that writes it, which is larger
 * than any screen: nothing but the worker that is started when one is asked for imports it.
 */
import { Document, Packer, type Paragraph } from 'docx';
import { giveWay, madeInSteps, type Steps } from '../in-steps';
import type { SourceEntry } from '../snippets/source-entry';
import type { ExportDocument } from './export-document';
import { fontTable } from './word-fonts';
import { SIZE_3, twips } from './word-measures';
import { noteParts } from './word-notes';
import { wordPage } from './word-page';
import { footnoteReference, titleParagraph, wordParagraphs } from './word-paragraphs';
import { WORD_STYLES } from './word-styles';
import { xmlText } from './xml-text';

/** Who wrote the file, which is for the reader to say; left out, the library would put a name there. */
const NOBODY = '';
/** Word 2013 and later, none of whose features is then switched off. */
const COMPATIBILITY = { version: 15 };

/** The bytes of a .docx. */
export async function wordFile(document: ExportDocument, steps: Steps): Promise<Uint8Array<ArrayBuffer>> {
  const notes: SourceEntry[] = [];
  const refer = (source: number) =>
    footnoteReference(notes.push(document.sources[source] ?? { text: '', address: null }));
  const blocks = await madeInSteps(document.blocks, (block) => wordParagraphs(block, { refer }), steps);
  const file = wordDocument(document.title, blocks.flat());
  const overrides = [{ path: 'word/fontTable.xml', data: fontTable() }, ...noteParts(notes)];
  // What the library does next it does in one go, 0.2 to 0.4 s for 1,000 snippets: how far it has come is drawn before,
  // and a click that stops it is heard after.
  await giveWay();
  steps.signal?.throwIfAborted();
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file, false, overrides));
  await giveWay();
  return bytes;
}

function wordDocument(title: string, paragraphs: readonly Paragraph[]): Document {
  return new Document({
    title: xmlText(title),
    creator: NOBODY,
    lastModifiedBy: NOBODY,
    compatibility: COMPATIBILITY,
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: twips(2 * SIZE_3),
    styles: WORD_STYLES,
    sections: [{ ...wordPage(), children: [titleParagraph(title), ...paragraphs] }],
  });
}
