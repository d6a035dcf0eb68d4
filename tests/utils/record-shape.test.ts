import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/utils/drafts/draft';
import { parseHiddenMeasure } from '@/utils/hidden/hidden-measure';
import { dayIfKnown } from '@/utils/record-shape';
import { parseFolder } from '@/utils/snippets/folder';
import { parseSnippet } from '@/utils/snippets/snippet';
import { hiddenMeasure } from './hidden/hidden-sample';
import { passage } from './snippets/sample';

const TIME = '2024-05-20T12:00:00.000Z';
const FOLDER = { version: 1, id: 'f', name: '专题', position: 0, createdAt: TIME };
const DRAFT = { version: 1, id: 'd', title: '提纲', parts: [], createdAt: TIME, changedAt: TIME };

const KINDS: Readonly<Record<string, { sound: object; parse(record: unknown): unknown }>> = {
  snippet: { sound: passage('a'), parse: parseSnippet },
  folder: { sound: FOLDER, parse: parseFolder },
  draft: { sound: DRAFT, parse: parseDraft },
  hidden: { sound: hiddenMeasure('c05-m01', null), parse: parseHiddenMeasure },
};

describe('a record with what JSON can say and no reader has made is not read', () => {
  it.each<[string, string, unknown]>([
    ['snippet', 'position', JSON.parse('1e999')],
    ['snippet', 'position', JSON.parse('-1e999')],
    ['snippet', 'position', JSON.parse('1e300')],
    ['snippet', 'position', null],
    ['snippet', 'savedAt', '2024-02-31T12:00:00.000Z'],
    ['snippet', 'savedAt', '2024-13-01T12:00:00.000Z'],
    ['snippet', 'savedAt', 1716206400000],
    ['snippet', 'note', 'x'.repeat(1_000_001)],
    ['snippet', 'tags', Array.from({ length: 10_001 }, () => '标签')],
    ['snippet', 'id', 'x'.repeat(20_001)],
    ['folder', 'position', JSON.parse('1e999')],
    ['folder', 'createdAt', '2023-02-29T00:00:00.000Z'],
    ['folder', 'name', ['专题']],
    ['draft', 'changedAt', 'yesterday'],
    ['draft', 'parts', [{ kind: 'heading', id: 'h', level: Number.POSITIVE_INFINITY, text: '一' }]],
    ['hidden', 'hiddenAt', '2024-04-31T00:00:00.000Z'],
    ['hidden', 'measure', { id: '', title: '' }],
  ])('%s: %s', (kind, field, value) => {
    const { sound, parse } = KINDS[kind] as (typeof KINDS)[string];
    expect(parse(sound)).not.toBeNull();
    expect(parse({ ...sound, [field]: value })).toBeNull();
  });

  it('nor takes anything over from its prototype', () => {
    const said = JSON.parse(`{"__proto__":${JSON.stringify(FOLDER)}}`);
    expect(parseFolder(said)).toBeNull();
    const more = JSON.parse(JSON.stringify(FOLDER).replace('{', '{"__proto__":{"position":7},'));
    expect(parseFolder(more)).toEqual(FOLDER);
  });
});

it.each([
  ['2024-05-14', '2024-05-14'],
  ['2024-02-29', '2024-02-29'],
  ['2024-02-30', null],
  ['2024-5-14', null],
  ['14 May', null],
  ['', null],
  [null, null],
])('a page published on %j was published on %j as far as is known', (said, known) => {
  expect(v.parse(dayIfKnown, said)).toBe(known);
});
