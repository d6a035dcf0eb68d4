/** Word files as LibreOffice opens them: laid out as GB/T 9704—2012 wants. Pictures go to `.artefacts/office`. */
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openInOffice } from '@/scripts/office/open-in-office.mjs';
import { ensureChineseFont } from '@/scripts/setup.mjs';
import type { Draft } from '@/utils/drafts/draft';
import { exportSnippets } from '@/utils/export/export-snippets';
import { wordFile } from '@/utils/export/word-file';
import { SAMPLE_DRAFT, SAMPLE_SNIPPETS, TOPICS } from '../utils/export/sample-snippets';

interface Line {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Opened {
  readonly pages: readonly {
    readonly width: number;
    readonly height: number;
    readonly lines: readonly Line[];
  }[];
  readonly pictures: readonly string[];
}

const ARTEFACTS = join(process.cwd(), '.artefacts', 'office');
const POINTS_A_MILLIMETRE = 72 / 25.4;
const LEFT = 28 * POINTS_A_MILLIMETRE;
const RIGHT = (210 - 26) * POINTS_A_MILLIMETRE;
const TOP = 37 * POINTS_A_MILLIMETRE;
const BOTTOM = (297 - 35) * POINTS_A_MILLIMETRE;
const LINE = 28;
const TITLE_LINE = 35;
/** A character of 三号; also how far a mark may hang over the edge, as Chinese typesetting lets it. */
const CHARACTER = 16;
/** Of 四号, in which pages are numbered. */
const NUMBER_CHARACTER = 14;
/** Boxes of characters are as wide as the face says, not as the ink. Points. */
const NEAR = 2;

/** Writes the file; resolves to its path. */
async function write(name: string, draft: Draft | null): Promise<string> {
  const request = {
    format: 'docx' as const,
    title: draft?.title ?? SAMPLE_DRAFT.title,
    snippets: SAMPLE_SNIPPETS,
    draft,
    topics: TOPICS,
    folders: [],
    topicOf: () => null,
    withNotes: true,
    now: new Date(2026, 10, 25, 12),
  };
  const controls = { onProgress: () => undefined, signal: new AbortController().signal };
  const made = await exportSnippets(request, controls, wordFile);
  if (!made.ok) throw new Error(made.reason);
  const path = join(ARTEFACTS, `${name}.docx`);
  writeFileSync(path, made.value.bytes);
  return path;
}

const linesOf = ({ pages }: Opened) => pages.flatMap(({ lines }) => lines);
const numberOf = (page: Opened['pages'][number] | undefined) =>
  page?.lines.find(({ text }) => /^— \d+ —$/.test(text));

const WORDS = '接入DeepSeek-R1大模型，12345热线办件1234567件，PM2.5浓度降至32微克；'.repeat(20);
const LONG_TITLE = 'XX市2027年进一步优化营商环境更好服务经营主体工作方案（征求意见稿）';
const paragraphOf = (text: string): Draft['parts'] => [{ kind: 'paragraph', id: 'a', text }];

let draft: Opened;
let topics: Opened;
let full: Opened;
let mixed: Opened;
let complaints: readonly string[];
beforeAll(async () => {
  ensureChineseFont();
  rmSync(ARTEFACTS, { recursive: true, force: true });
  mkdirSync(ARTEFACTS, { recursive: true });
  const paths = [
    await write('draft', SAMPLE_DRAFT),
    await write('topics', null),
    await write('full-pages', { ...SAMPLE_DRAFT, parts: paragraphOf('一'.repeat(28 * 60)) }),
    await write('mixed', { ...SAMPLE_DRAFT, title: LONG_TITLE, parts: paragraphOf(WORDS) }),
  ];
  const answer = openInOffice(paths, ARTEFACTS);
  [draft, topics, full, mixed] = answer.opened as [Opened, Opened, Opened, Opened];
  complaints = answer.complaints;
});

it('all open without a complaint', () => {
  expect(complaints).toEqual([]);
});

describe.each([
  ['draft', () => draft],
  ['topics', () => topics],
  ['full-pages', () => full],
  ['mixed', () => mixed],
])('%s', (_, opened) => {
  it('is pictured, page by page', () => {
    const { pages, pictures } = opened();
    expect(pages.length).toBeGreaterThan(1);
    expect(pictures).toHaveLength(pages.length);
    for (const picture of pictures) expect(statSync(picture).size).toBeGreaterThan(2_000);
  });

  it('is A4, and keeps to the type area', () => {
    for (const { width, height, lines } of opened().pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      for (const { text, left, top, right, bottom } of lines.filter((line) => !/^— \d+ —$/.test(line.text))) {
        expect(left, text).toBeGreaterThan(LEFT - NEAR);
        expect(right, text).toBeLessThan(RIGHT + CHARACTER + NEAR);
        expect(top, text).toBeGreaterThan(TOP - NEAR);
        expect(bottom, text).toBeLessThan(BOTTOM + NEAR);
      }
    }
  });

  it('numbers odd pages at the right and even ones at the left, a character from the edge, 7 mm below the text', () => {
    const [first, second] = opened().pages.map(numberOf);
    expect(first?.text).toBe('— 1 —');
    expect(Math.abs((first?.right ?? 0) - (RIGHT - NUMBER_CHARACTER))).toBeLessThan(NEAR);
    expect(second?.text).toBe('— 2 —');
    expect(Math.abs((second?.left ?? 0) - (LEFT + NUMBER_CHARACTER))).toBeLessThan(NEAR);
    const middle = ((first?.top ?? 0) + (first?.bottom ?? 0)) / 2;
    expect(Math.abs(middle - BOTTOM - 7 * POINTS_A_MILLIMETRE)).toBeLessThan(2 * NEAR);
  });
});

describe('a draft', () => {
  it('has its title in the middle', () => {
    const title = linesOf(draft)[0];
    expect(title?.text.replace(' ', '')).toBe(SAMPLE_DRAFT.title);
    expect(Math.abs(((title?.left ?? 0) + (title?.right ?? 0)) / 2 - (LEFT + RIGHT) / 2)).toBeLessThan(NEAR);
  });

  it.each([
    '一、总体要求',
    '（一）工作目标',
    '1.压减时限',
    '（1）容缺受理',
    '二、重点任务',
    '为持续优化营商环境',
  ])('begins %s two characters in', (start) => {
    const line = linesOf(draft).find(({ text }) => text.startsWith(start));
    expect(Math.abs((line?.left ?? 0) - LEFT - 2 * CHARACTER)).toBeLessThan(4 * NEAR);
  });

  it('has its sources at the foot of the page that refers to them', () => {
    const foot =
      draft.pages[0]?.lines
        .map(({ text }) => text)
        .join('')
        .replaceAll(' ', '') ?? '';
    expect(foot).toContain('XX县税务局：“四举措”优化营商环境[G]//他山·优化营商环境材料汇编:刀刃向内');
  });
});

describe('letters and digits among Chinese', () => {
  it('are never cut at the end of a line', () => {
    const texts = linesOf(mixed).map(({ text }) => text);
    const cut = texts.filter(
      (text, at) => /^[A-Za-z\d]/.test(text) && /[A-Za-z\d]$/.test(texts[at - 1] ?? ''),
    );
    expect(texts.length).toBeGreaterThan(20);
    expect(cut).toEqual([]);
  });
});

describe('a title of two lines', () => {
  it('has them 35 points apart', () => {
    const [first, second] = linesOf(mixed);
    expect(second?.text).toContain('征求意见稿');
    expect((second?.top ?? 0) - (first?.top ?? 0)).toBeCloseTo(TITLE_LINE, 0);
  });
});

describe('full pages', () => {
  const fullLines = (page: number) =>
    full.pages[page]?.lines.filter(({ text }) => /^一{20,}$/.test(text)) ?? [];

  it('have 28 characters on a line', () => {
    expect(fullLines(1).map(({ text }) => text.length)).toEqual(Array(22).fill(28));
  });

  it('have 22 lines, 28 points apart', () => {
    const tops = fullLines(1).map(({ top }) => top);
    for (const [at, top] of tops.slice(1).entries()) expect(top - (tops[at] ?? 0)).toBeCloseTo(LINE, 0);
    expect(tops).toHaveLength(22);
  });
});
