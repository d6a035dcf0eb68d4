/** Whatever may be kept: records of every kind, sound and spoilt. */
import fc from 'fast-check';
import type { StoredRecords } from '@/utils/backup/backup-file';
import { DRAFT_VERSION, type Draft, HEADING_LEVELS } from '@/utils/drafts/draft';
import { HIDDEN_VERSION, type HiddenMeasure, hiddenIdOf } from '@/utils/hidden/hidden-measure';
import { FOLDER_VERSION, type Folder } from '@/utils/snippets/folder';
import { SNIPPET_VERSION, type Snippet } from '@/utils/snippets/snippet';

/** Any units at all, and what is known to break software: halves of pairs, other directions, zeros, markup. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 10 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '',
    '容缺受理',
    '𠮷野家👩‍👩‍👧',
    'مرحبا بالعالم',
    '\u202eabc\u202c',
    'a\0b',
    '\u2028\u2029',
    '\ud83d',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'javascript:alert(1)',
  ),
);
/** From a small set, so that keys and sources meet. */
const id = fc.constantFrom('a', 'b', 'c', 'd', '𠮷');
const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
/** Without −0, which JSON does not know. */
const position = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
const url = fc.constantFrom('http://www.gov.cn/1.htm', 'http://www.gov.cn/1.htm#a', 'javascript:alert(1)');
const page = fc.record({ title: text, url, site: text, publishedOn: fc.option(text) });
const common = {
  version: fc.constant(SNIPPET_VERSION),
  id,
  savedAt: time,
  note: text,
  tags: fc.uniqueArray(text, { maxLength: 3 }),
  folderId: fc.option(id),
  position,
} as const;

const passage = fc.record({
  ...common,
  kind: fc.constant('passage' as const),
  selector: fc.record({
    exact: fc.constantFrom('容缺受理', '免证办'),
    prefix: fc.constantFrom('', '推行'),
    suffix: fc.constant(''),
  }),
  page,
});
const measure = fc.record({
  ...common,
  kind: fc.constant('measure' as const),
  measure: fc.record({
    id: fc.constantFrom('c01-m01', 'c02-m02'),
    title: text,
    summary: text,
    section: text,
    caseNumber: fc.nat(),
    caseTitle: text,
    place: text,
    topics: fc.array(text, { maxLength: 2 }),
  }),
  foundOn: fc.option(page),
});
export const snippet: fc.Arbitrary<Snippet> = fc.oneof(passage, measure);

export const folder: fc.Arbitrary<Folder> = fc.record({
  version: fc.constant(FOLDER_VERSION),
  id,
  name: text.filter((name) => name !== ''),
  position,
  createdAt: time,
});

const part = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    id,
    level: fc.constantFrom(...HEADING_LEVELS),
    text,
  }),
  fc.record({ kind: fc.constant('snippet' as const), id, snippetId: id }),
  fc.record({ kind: fc.constant('paragraph' as const), id, text }),
);
export const draft: fc.Arbitrary<Draft> = fc.record({
  version: fc.constant(DRAFT_VERSION),
  id,
  title: text,
  parts: fc.array(part, { maxLength: 5 }),
  createdAt: time,
  changedAt: time,
});

export const hidden: fc.Arbitrary<HiddenMeasure> = fc.record({
  version: fc.constant(HIDDEN_VERSION),
  measure: fc.record({ id, title: text }),
  page: fc.option(fc.record({ url, title: text })),
  hiddenAt: time,
});

const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const prefixed = fc.constantFrom('snippet:', 'folder:', 'draft:', 'hidden:', 'setting:');

const entry: fc.Arbitrary<[string, unknown]> = fc.oneof(
  { weight: 6, arbitrary: snippet.map((record): [string, unknown] => [`snippet:${record.id}`, record]) },
  folder.map((record): [string, unknown] => [`folder:${record.id}`, record]),
  { weight: 2, arbitrary: draft.map((record): [string, unknown] => [`draft:${record.id}`, record]) },
  hidden.map((record): [string, unknown] => [`hidden:${hiddenIdOf(record)}`, record]),
  fc.tuple(text, json).map(([name, value]): [string, unknown] => [`setting:${name}`, value]),
  // Spoilt: anything under any key, and sound records under a key that is not theirs.
  fc.tuple(prefixed, text, json).map(([prefix, name, value]): [string, unknown] => [prefix + name, value]),
  fc.tuple(id, snippet).map(([name, record]): [string, unknown] => [`snippet:${name}`, record]),
);

/** What may be stored, in any order. */
export const stored: fc.Arbitrary<StoredRecords> = fc
  .array(entry, { maxLength: 12 })
  .map((entries) => Object.fromEntries(entries));
