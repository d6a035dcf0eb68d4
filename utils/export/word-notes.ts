/**
 * The parts of a Word file that hold its footnotes. Written here: the library puts the mark of a footnote into the lines that
 * set notes apart from the text, which is no place for it, and which Word offers to repair.
 */
import { openableAddress } from '../snippets/openable-address';
import type { SourceEntry } from '../snippets/source-entry';
import { escapeHtml } from '../text/escape-html';
import { W } from './word-fonts';
import { xmlText } from './xml-text';

/** A file within the file. */
export interface WordPart {
  readonly path: string;
  readonly data: string;
}

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Footnotes with the ids 1, 2, 3 …, each about the source in its place, and the endnotes, of which there are none. */
export function noteParts(sources: readonly SourceEntry[]): WordPart[] {
  const links = linkList();
  const notes = sources.map((source, at) => footnote(at + 1, source, links.idOf));
  return [
    { path: 'word/footnotes.xml', data: notesPart('footnote', notes) },
    { path: 'word/_rels/footnotes.xml.rels', data: links.part() },
    { path: 'word/endnotes.xml', data: notesPart('endnote', []) },
  ];
}

function notesPart(kind: 'footnote' | 'endnote', notes: readonly string[]): string {
  const separators = [separator(kind, -1, 'separator'), separator(kind, 0, 'continuationSeparator')];
  const all = [...separators, ...notes].join('');
  return `${DECLARATION}<w:${kind}s xmlns:w="${W}" xmlns:r="${R}">${all}</w:${kind}s>`;
}

/** As high as its line needs, not as a line of the text. Word keeps the ids below one for these. */
const separator = (kind: string, id: number, type: string): string =>
  `<w:${kind} w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>` +
  `<w:r><w:${type}/></w:r></w:p></w:${kind}>`;

/** The address opens what it names, and looks like the text around it. */
function footnote(id: number, { text, address }: SourceEntry, linkId: (link: string) => string): string {
  const runs = address ? [run(` ${text} `), linked(address, linkId), run('.')] : [run(` ${text}`)];
  return (
    `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>` +
    `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${runs.join('')}</w:p></w:footnote>`
  );
}

const escaped = (text: string): string => escapeHtml(xmlText(text));
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

function linked(address: string, linkId: (link: string) => string): string {
  const link = openableAddress(address);
  const shown = run(address);
  return link ? `<w:hyperlink r:id="${linkId(link)}" w:history="1">${shown}</w:hyperlink>` : shown;
}

/** The addresses that are linked to, each once. */
function linkList() {
  const ids = new Map<string, string>();
  const idOf = (link: string): string => {
    const id = ids.get(link) ?? `rId${ids.size + 1}`;
    ids.set(link, id);
    return id;
  };
  const relationship = ([link, id]: readonly [string, string]) =>
    `<Relationship Id="${id}" Type="${R}/hyperlink" Target="${escaped(link)}" TargetMode="External"/>`;
  const part = () =>
    `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${[...ids].map(relationship).join('')}</Relationships>`;
  return { idOf, part };
}
