/** Snippets or a draft as a file, in steps, so that the page stays alive and the reader can stop it. */
import type { Draft } from '../drafts/draft';
import { madeInSteps } from '../in-steps';
import { failed, ok, type Result } from '../result';
import type { Snippet } from '../snippets/snippet';
import { csvFile } from './csv-file';
import { documentOfDraft, snippetsOfDraft } from './document-of-draft';
import { documentOfSnippets } from './document-of-snippets';
import type { ExportDocument } from './export-document';
import { type ExportFormat, FILE_TYPES } from './export-formats';
import { exportRecord, type RecordNames } from './export-record';
import { exportFileName, UNTITLED } from './file-name';
import { jsonFile } from './json-file';
import { markdownFile } from './markdown-file';
import { type ExportControls, reportDone, type StageSteps, stageOf } from './progress';
import { type PlacedSnippet, placedSnippet, type TopicOf, topicGroups } from './topic-groups';

export type { ExportControls } from './progress';

export interface ExportRequest extends RecordNames {
  readonly format: ExportFormat;
  /** Of the document, and in the file's name: of the 专题, the filter or the draft. */
  readonly title: string;
  /** What is exported, in its order; for a draft, everything its entries may name. */
  readonly snippets: readonly Snippet[];
  /** The outline to write; null for the snippets under their topics. */
  readonly draft: Draft | null;
  /** Finds the topic of what has none of its own. */
  readonly topicOf: TopicOf;
  /** Whether notes and tags go into a document; tables and JSON always hold them. */
  readonly withNotes: boolean;
  readonly now: Date;
}

export interface ExportedFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** `failed`: the file could not be written, for want of memory or of the part of the extension that writes it. */
export type ExportFailure = 'empty' | 'aborted' | 'failed';

/** Writes the bytes of a .docx. It brings a library larger than any screen: whoever gives it sees where that is loaded. */
export type WordWriter = (document: ExportDocument, steps: StageSteps) => Promise<Uint8Array<ArrayBuffer>>;

/** The file that was asked for. Nothing is left of one that was stopped. */
export async function exportSnippets(
  request: ExportRequest,
  controls: ExportControls,
  writeWord: WordWriter,
): Promise<Result<ExportedFile, ExportFailure>> {
  const snippets = exportedSnippets(request);
  if (snippets.length === 0 && !request.draft?.parts.length) return failed('empty');
  try {
    const bytes = await writtenBytes(request, snippets, controls, writeWord);
    controls.signal.throwIfAborted();
    reportDone(controls);
    const { ending, type } = FILE_TYPES[request.format];
    return ok({
      name: exportFileName(request.title, request.now, ending, request.draft !== null),
      type,
      bytes,
    });
  } catch (cause) {
    if (controls.signal.aborted) return failed('aborted');
    console.error(cause);
    return failed('failed');
  }
}

function exportedSnippets({ snippets, draft }: ExportRequest): readonly Snippet[] {
  return draft ? snippetsOfDraft(draft, byId(snippets)) : snippets;
}

const byId = (snippets: readonly Snippet[]) => new Map(snippets.map((snippet) => [snippet.id, snippet]));
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function writtenBytes(
  request: ExportRequest,
  snippets: readonly Snippet[],
  controls: ExportControls,
  writeWord: WordWriter,
): Promise<Uint8Array<ArrayBuffer>> {
  const { format, topicOf } = request;
  const place = (snippet: Snippet) => placedSnippet(snippet, topicOf);
  const isTable = format === 'csv' || format === 'json';
  // A draft has headings of its own.
  const toPlace = request.draft && !isTable ? [] : snippets;
  const placed = await madeInSteps(toPlace, place, stageOf('topics', controls));
  if (isTable) return utf8(await tableText(request, placed, controls));
  const document = documentOf(request, placed);
  if (format === 'markdown') return utf8(markdownFile(document));
  return writeWord(document, stageOf('writing', controls));
}

async function tableText(
  request: ExportRequest,
  placed: readonly PlacedSnippet[],
  controls: ExportControls,
): Promise<string> {
  const writing = stageOf('writing', controls);
  const snippets = await madeInSteps(placed, (one) => exportRecord(one, request), writing);
  if (request.format === 'csv') return csvFile(snippets);
  const { title, now, draft } = request;
  return jsonFile({ title, exportedAt: now.toISOString(), snippets, outline: draft?.parts ?? null });
}

function documentOf(
  { title: given, draft, snippets, topics, withNotes }: ExportRequest,
  placed: readonly PlacedSnippet[],
): ExportDocument {
  const title = given.trim() || UNTITLED;
  return draft
    ? documentOfDraft(title, draft, byId(snippets), withNotes)
    : documentOfSnippets(title, topicGroups(placed, topics), withNotes);
}
