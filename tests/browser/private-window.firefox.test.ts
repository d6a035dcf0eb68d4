/** Private windows of Firefox, which share storage with all others, but not their locks. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snippet } from '@/utils/snippets/snippet';
import type { launchFirefox } from '../../scripts/browsers/launch-firefox.mjs';
import { keptPassage, recordsOf } from './support/kept';
import { openOwnWorld, type World } from './support/launch';
import { keptRecords } from './support/reading';
import { storeOnly } from './support/storage';
import { storeScript } from './support/store-script';
import type { StoreWork } from './support/store-worker';

const TIMES = 40;

type Worker = typeof globalThis & { workOnStore(work: StoreWork): Promise<number> };

/** Runs in the extension. */
function isPrivate(): boolean {
  const { browser } = globalThis as unknown as { browser: { extension: { inIncognitoContext: boolean } } };
  return browser.extension.inIncognitoContext;
}

describe('in real Firefox, a private window and others at once', () => {
  let world: World;
  beforeAll(async () => {
    world = await openOwnWorld('firefox');
  });
  afterAll(() => world?.close());

  it('lose nothing of what either changes in one snippet', async () => {
    const driver = world.driver as Awaited<ReturnType<typeof launchFirefox>>;
    await driver.allowPrivateWindows();
    await storeOnly(driver, 'local', recordsOf(keptPassage('shared', '材料齐全的当场受理。')));
    const inPrivate = (await driver.openPrivatePage('library.html#drafts')) as Page | null;
    if (!inPrivate) throw new Error('no private window has opened');
    expect([await inPrivate.evaluate(isPrivate), await driver.evaluate(isPrivate)]).toEqual([true, false]);
    const script = await storeScript();
    const given = (name: string): StoreWork => ({
      ...{ name, times: TIMES, shared: ['shared'] },
      sample: keptPassage('sample', '材料齐全的当场受理。'),
    });
    const work = (what: StoreWork) => (globalThis as Worker).workOnStore(what);
    await Promise.all([inPrivate.evaluate(script), driver.evaluate(script as never)]);
    const failures = await Promise.all([
      inPrivate.evaluate(work, given('private')),
      driver.evaluate(work, given('other')),
    ]);
    expect(failures).toEqual([0, 0]);
    const kept = (await keptRecords(driver)) as unknown as Snippet[];
    const marks = ['private', 'other'].flatMap((name) =>
      Array.from({ length: TIMES }, (_, at) => `${name}-${at}`),
    );
    const shared = kept.find(({ id }) => id === 'shared');
    expect(shared?.tags.toSorted()).toEqual(marks.toSorted());
    expect(shared?.note.split('\n').filter(Boolean).toSorted()).toEqual(marks.toSorted());
    expect(kept).toHaveLength(1 + marks.length);
  });
});
