/** From a reason to the page's own words, in real browsers: found, marked, walked, cleared, and told when gone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserPage, KINDS, openWorld, type Screen, type World } from './support/launch';
import { isMarkPainted, type Marks, marksIn } from './support/marks';
import { openPanel } from './support/panel';
import { PATIENCE, readState } from './support/reading';
import { SITES } from './support/sites';

const REASON = '.evidence-show';
const reasonWith = (words: string) => `${REASON}[aria-label*="${words}"]`;
const READ_AGAIN = '.state-message button';
const STRIP = '.passage-strip';
const [PREVIOUS, NEXT, CLEAR] = [1, 2, 3].map((place) => `${STRIP} button:nth-of-type(${place})`) as [
  string,
  string,
  string,
];
const NO_MARKS: Marks = { every: [], current: [], inView: false, bar: false };

describe.each(KINDS)('in real %s, a reason', (kind) => {
  let world: World;
  let page: BrowserPage;
  let panel: Screen;

  const open = async (name: string, site: string = SITES.government) => {
    page = await world.driver.openPage(`${site}/${name}`);
    await readState(world.driver, page);
  };
  /** Reads again, as a reader would, a page that was read before its frames had come. */
  const isListed = async (words: string) => {
    if ((await panel.texts(READ_AGAIN)).length > 0) await panel.click(READ_AGAIN);
    return (await panel.texts(reasonWith(words))).length > 0;
  };
  const show = async (words: string) => {
    await expect.poll(() => isListed(words), { timeout: PATIENCE, interval: 300 }).toBe(true);
    await panel.click(reasonWith(words));
  };
  const becomes = (expected: Partial<Marks>) =>
    expect.poll(() => marksIn(page), { timeout: PATIENCE }).toMatchObject(expected);
  const toAgain = async (target: string, expected: Partial<Marks>) => {
    await panel.click(target);
    await becomes(expected);
  };

  beforeAll(async () => {
    world = await openWorld(kind);
    await open('passage-plain');
    panel = await openPanel(world.driver, page);
  });
  afterAll(() => world?.close());

  it('leads to its words in the page, which stays as it was', async () => {
    const before = await page.evaluate(() => document.body.innerHTML);
    await show('首违不罚');
    await becomes({ current: ['首违不罚'], inView: true, bar: true });
    expect(await isMarkPainted(page)).toBe(true);
    const { every } = await marksIn(page);
    expect(every).toEqual(expect.arrayContaining(['容缺受理', '首违不罚', '信用修复']));
    await panel.waitForText(STRIP, `共 ${every.length} 处`);
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
    expect(await page.evaluate(() => getSelection()?.anchorNode?.textContent)).toContain('首违不罚');
  });

  it('is followed by the others in the order of the page, round the ends', async () => {
    const { every } = await marksIn(page);
    const walked: string[] = [];
    for (let step = 0; step < every.length; step++) {
      const { current } = await marksIn(page);
      walked.push(...current);
      const text = (await panel.texts(`${STRIP} p`))[0] ?? '';
      await panel.press(']');
      await expect.poll(() => panel.texts(`${STRIP} p`), { timeout: PATIENCE }).not.toEqual([text]);
      expect(await marksIn(page)).toMatchObject({ inView: true });
    }
    expect((await marksIn(page)).current).toEqual(['首违不罚']);
    expect(walked).toHaveLength(every.length);
    const text = await page.evaluate(() => document.body.textContent ?? '');
    const inOrder = every.toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
    const start = inOrder.indexOf('首违不罚');
    expect(walked).toEqual([...inOrder.slice(start), ...inOrder.slice(0, start)]);
  });

  it('is gone back from, and cleared, by the strip', async () => {
    const { current } = await marksIn(page);
    await panel.click(NEXT);
    await expect.poll(async () => (await marksIn(page)).current, { timeout: PATIENCE }).not.toEqual(current);
    await toAgain(PREVIOUS, { current, inView: true });
    await toAgain(CLEAR, NO_MARKS);
    expect(await panel.texts(STRIP)).toEqual([]);
  });

  it.each(['the page', 'the panel'])('is cleared by Escape in %s', async (where) => {
    await show('容缺受理');
    await becomes({ current: ['容缺受理'], inView: true });
    await panel.waitFor(STRIP);
    if (where === 'the page') await page.keyboard.press('Escape');
    else await panel.press('Escape');
    await becomes(NO_MARKS);
    await expect.poll(() => panel.texts(STRIP), { timeout: PATIENCE }).toEqual([]);
  });

  it('leads from the popup, which makes way', async () => {
    const popup = await world.driver.clickIcon(page);
    await popup.waitFor(reasonWith('容缺受理'));
    await popup.click(reasonWith('容缺受理')).catch(() => undefined);
    await becomes({ current: ['容缺受理'], inView: true, bar: true });
    await panel.waitForText(STRIP, '容缺受理');
    await expect.poll(() => popup.texts(REASON).catch(() => []), { timeout: PATIENCE }).toEqual([]);
  });

  it('finds its words in a page that has changed meanwhile', async () => {
    await page.evaluate(() => {
      const spread = (text: string) => [...text].map((one) => `<span>${one}</span>`).join('\n');
      const all = [...document.querySelectorAll('p')].map((p) => `<p>${spread(p.textContent ?? '')}</p>`);
      const gap = '<p style="height:900px">新增的一段。</p>';
      document.body.innerHTML = `${gap}<main>${all.join(gap)}</main>`;
    });
    await panel.press(']');
    await expect
      .poll(() => marksIn(page), { timeout: PATIENCE })
      .toMatchObject({ inView: true, current: [expect.stringMatching(/\s/)] });
    await show('首违不罚');
    await expect
      .poll(async () => (await marksIn(page)).current.map((words) => words.replace(/\s/g, '')), {
        timeout: PATIENCE,
      })
      .toEqual(['首违不罚']);
  });

  it('says so when its words are gone', async () => {
    await open('passage-plain');
    await panel.waitFor(reasonWith('首违不罚'));
    // At once: the panel reads a changed page anew a moment later.
    await page.evaluate(() => document.querySelectorAll('p')[1]?.remove());
    await panel.click(reasonWith('首违不罚'));
    await panel.waitForText('.toast', '这段话已不在页面上');
    expect(await marksIn(page)).toEqual(NO_MARKS);
  });

  it.each([
    ['an open shadow root', 'passage-shadow'],
    ['a frame', 'passage-frame'],
    ['a page of frames', 'passage-frameset'],
    ['a box that scrolls', 'passage-box'],
    ['a page with a strict policy', 'bad-policy'],
    ['a page with every character in an element of its own', 'bad-spans'],
  ])('finds its words in %s', async (_where, name) => {
    await open(name);
    await show('首违不罚');
    await becomes({ current: ['首违不罚'], inView: true, bar: true });
    expect(await isMarkPainted(page)).toBe(true);
    await page.keyboard.press('Escape');
    await becomes(NO_MARKS);
    expect(await isMarkPainted(page)).toBe(false);
  });

  it('leaves nothing behind in a page that is left', async () => {
    await open('passage-plain');
    await show('首违不罚');
    await panel.waitFor(STRIP);
    await page.goto(`${SITES.government}/football-report`);
    await expect.poll(() => panel.texts(STRIP), { timeout: PATIENCE }).toEqual([]);
  });
});
