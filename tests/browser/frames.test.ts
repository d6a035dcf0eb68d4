/** A selection in a frame, kept by a key press, which does not say in which frame it was made. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, openWorld, type World } from './support/launch';
import { keptRecords, PATIENCE, readState } from './support/reading';
import { SITES } from './support/sites';

describe.each(KINDS)('in real %s, a selection inside a frame', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world?.close());

  it('is kept at a key press, with the page around it as its source', async () => {
    const page = await world.driver.openPage(`${SITES.government}/policy-plan`);
    await readState(world.driver, page);
    await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>框架里的一段话：推行容缺受理，材料后补。</p>';
      const loaded = new Promise((done) => frame.addEventListener('load', done));
      document.body.prepend(frame);
      await loaded;
      const text = frame.contentDocument?.querySelector('p')?.firstChild;
      if (text) frame.contentWindow?.getSelection()?.setBaseAndExtent(text, 8, text, 14);
    });
    await world.driver.pressCommand(page, 'save-selection');
    await expect.poll(() => keptRecords(world.driver), { timeout: PATIENCE }).toHaveLength(1);
    const [record] = await keptRecords(world.driver);
    expect(record).toMatchObject({
      selector: { exact: '推行容缺受理', prefix: '框架里的一段话：', suffix: '，材料后补。' },
      page: { title: '清渡县2024年持续优化营商环境工作方案', url: page.url() },
    });
  });
});
