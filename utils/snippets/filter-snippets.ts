/** Narrowing kept snippets down. */
import { type Snippet, savedTime } from './snippet';
import { tagKeys, withTagRenamed } from './tags';

/** Each criterion left out lets everything pass. */
export interface SnippetFilter {
  /** Topic id. */
  readonly topic?: string;
  /** Number of a write-up. */
  readonly case?: number;
  /** Name of the site a passage is from. */
  readonly site?: string;
  /** All of these. */
  readonly tags?: readonly string[];
  /** In this folder; null for those in none. */
  readonly folder?: string | null;
  /** Kept on these days or between, `YYYY-MM-DD` where the reader is; either may be left out. */
  readonly from?: string;
  readonly to?: string;
}

export type Criterion = 'topic' | 'case' | 'site' | 'tags' | 'folder' | 'date';
export type Test = (snippet: Snippet) => boolean;

/** Whether a snippet passes. `folders` are the ids of those there are: what lies in one that is gone lies in none. */
export function snippetFilter(filter: SnippetFilter, folders: ReadonlySet<string>): Test {
  const tests = [...testsOf(filter, folders).values()];
  return (snippet) => tests.every((passes) => passes(snippet));
}

/** The filter where a tag has been renamed. */
export const filterRenamed = (filter: SnippetFilter, from: string, to: string): SnippetFilter =>
  filter.tags ? { ...filter, tags: withTagRenamed(filter.tags, from, to) } : filter;

/** The filter without a folder that is gone; the very same where there is none such. */
export function withoutGoneFolder(filter: SnippetFilter, folders: ReadonlySet<string>): SnippetFilter {
  const { folder, ...rest } = filter;
  return typeof folder === 'string' && !folders.has(folder) ? rest : filter;
}

/** The criteria given, each as a test. */
export function testsOf(filter: SnippetFilter, folders: ReadonlySet<string>): Map<Criterion, Test> {
  const { topic, case: number, site, tags, folder, from, to } = filter;
  const tests = new Map<Criterion, Test>();
  if (topic !== undefined) tests.set('topic', (snippet) => topicsOf(snippet).includes(topic));
  if (number !== undefined) tests.set('case', (snippet) => caseOf(snippet)?.number === number);
  if (site !== undefined) tests.set('site', (snippet) => siteOf(snippet) === site);
  if (tags && tags.length > 0) tests.set('tags', holdsAll(tags));
  if (folder !== undefined) tests.set('folder', (snippet) => folderOf(snippet, folders) === folder);
  if (from || to) tests.set('date', isKeptBetween(from, to));
  return tests;
}

function holdsAll(tags: readonly string[]): Test {
  const keyOf = tagKeys();
  const wanted = tags.map(keyOf);
  return (snippet) => wanted.every((key) => snippet.tags.some((tag) => keyOf(tag) === key));
}

function isKeptBetween(from: string | undefined, to: string | undefined): Test {
  const start = from ? startOfDay(from, 0) : Number.NEGATIVE_INFINITY;
  const end = to ? startOfDay(to, 1) : Number.POSITIVE_INFINITY;
  return (snippet) => savedTime(snippet) >= start && savedTime(snippet) < end;
}

/** When the day begins where the reader is, so many days later. */
function startOfDay(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}

/** The folder it lies in, null for none or one that is gone. */
export const folderOf = ({ folderId }: Snippet, folders: ReadonlySet<string>): string | null =>
  folderId !== null && folders.has(folderId) ? folderId : null;

export const topicsOf = (snippet: Snippet): readonly string[] =>
  snippet.kind === 'measure' ? snippet.measure.topics : [];

export const caseOf = (snippet: Snippet): { number: number; title: string } | null =>
  snippet.kind === 'measure'
    ? { number: snippet.measure.caseNumber, title: snippet.measure.caseTitle }
    : null;

export const siteOf = (snippet: Snippet): string | null =>
  snippet.kind === 'passage' && snippet.page.site !== '' ? snippet.page.site : null;
