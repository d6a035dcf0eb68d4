// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, answerWith, largePages, pagesIn } from '../../scripts/bench/bench-pages.mjs';
import { scriptStart, slicesIn } from '../../scripts/bench/script-slices.mjs';
import { table } from '../../scripts/bench/table.mjs';

const OURS = 'chrome-extension://abc/content-scripts/page.js';
const THEIRS = 'http://www.gov.cn/page.js';

/** An event of a trace; times in microseconds. */
const event = (name: string, ts: number, dur: number, data: object, more: object = {}) => ({
  ...{ name, ph: 'X', ts, dur, tdur: dur, pid: 1, tid: 1, args: { data } },
  ...more,
});
const asks = (name: string, ts: number, id: object, url: string) =>
  event(name, ts, 0, { ...id, stackTrace: [{ url }] });

describe('the slices of a content script', () => {
  it.each<[string, object[], number[]]>([
    ['running it', [event('EvaluateScript', 0, 2_000, { url: OURS })], [2]],
    [
      'an idle callback it asked for',
      [asks('RequestIdleCallback', 0, { id: 4 }, OURS), event('FireIdleCallback', 9, 4_000, { id: 4 })],
      [4],
    ],
    [
      'a timer it set',
      [asks('TimerInstall', 0, { timerId: 4 }, OURS), event('TimerFire', 9, 500, { timerId: 4 })],
      [0.5],
    ],
    ['a listener of it', [event('FunctionCall', 0, 300, { url: OURS })], [0.3]],
    [
      'not the calls inside a slice again',
      [event('EvaluateScript', 0, 2_000, { url: OURS }), event('FunctionCall', 5, 100, { url: OURS })],
      [2],
    ],
    [
      'nothing of the page’s own',
      [
        event('EvaluateScript', 0, 9_000, { url: THEIRS }),
        asks('RequestIdleCallback', 0, { id: 4 }, THEIRS),
        event('FireIdleCallback', 9, 4_000, { id: 4 }),
      ],
      [],
    ],
  ])('are %s', (_what, events, slices) => {
    expect(slicesIn(events).map(({ cpu }: { cpu: number }) => cpu)).toEqual(slices);
  });

  it('are told by the processor’s time and by the clock', () => {
    const slice = event('EvaluateScript', 0, 9_000, { url: OURS }, { tdur: 2_000 });
    expect(slicesIn([slice])).toEqual([{ cpu: 2, wall: 9 }]);
  });

  it('begin some time after the navigation', () => {
    const navigation = event('navigationStart', 1_000, 0, {});
    expect(scriptStart([navigation, event('EvaluateScript', 31_000, 9, { url: OURS })])).toBe(30);
    expect(scriptStart([navigation])).toBeNull();
  });
});

describe('the pages of a bench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pages-'));
  beforeAll(() => {
    writeFileSync(join(folder, 'b.html'), 'b');
    writeFileSync(join(folder, 'notes.txt'), 'n');
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a', 'page.html'), 'a');
    mkdirSync(join(folder, 'empty'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are the HTML files of a folder and of the folders in it', () => {
    expect(
      pagesIn(folder).map(({ name, body }: { name: string; body: Buffer }) => [name, String(body)]),
    ).toEqual([
      ['a', 'a'],
      ['b.html', 'b'],
    ]);
  });

  it('are served by their place on a listed host, and nothing else is', async () => {
    const answer = answerWith(pagesIn(folder));
    const { host, pathname } = new URL(addressOf(1));
    expect(String((await answer(host, pathname))?.body)).toBe('b');
    expect(await answer(host, '/bench/2')).toBeNull();
    expect(await answer('www.people.com.cn', pathname)).toBeNull();
  });

  it('are also two as large as pages come', () => {
    const [text = '', nodes = ''] = largePages().map(({ body }: { body: string }) => body);
    expect(text.replace(/<[^>]*>/g, '').length).toBeGreaterThanOrEqual(200_000);
    expect(3 * nodes.split('<i>').length).toBeGreaterThanOrEqual(100_000);
  });
});

describe('a table', () => {
  it('has its columns in line, Chinese characters counted twice', () => {
    expect(
      table(
        ['页面', 'ms'],
        [
          ['a', 10],
          ['政府网', 5],
        ],
      ),
    ).toBe('页面    ms\na       10\n政府网   5');
  });
});
