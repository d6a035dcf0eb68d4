// @vitest-environment node
// Node: these pages run their own scripts and load their own frames, so each gets a window of its own.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type FetchOptions, JSDOM, ResourceLoader } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { PageText } from '@/utils/page/page-text';
import { readPage } from '@/utils/page/read-page';

/** What a page shall be read as; written by hand, never by a test. */
interface Expectation {
  readonly url: string;
  readonly title: string;
  readonly site: string;
  readonly publishedOn: string | null;
  readonly source: string | null;
  readonly headings: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
  readonly count: number;
  readonly absent: readonly string[];
  readonly includes?: readonly string[];
  /** The same page after something was clicked (a selector) and some milliseconds have passed. */
  readonly later?: readonly (Expectation & { readonly click?: string; readonly wait: number })[];
}

const PAGES = join(process.cwd(), 'tests/pages');
const cases = readdirSync(PAGES);

/** Serves the files that lie beside a page, as the frames of one case do. */
class FolderLoader extends ResourceLoader {
  constructor(private readonly folder: string) {
    super();
  }

  override fetch(url: string, _options: FetchOptions): ReturnType<ResourceLoader['fetch']> {
    const file = join(this.folder, new URL(url).pathname.split('/').at(-1) ?? '');
    return Promise.resolve(existsSync(file) ? readFileSync(file) : Buffer.from('')) as never;
  }
}

async function openPage(folder: string, url: string): Promise<JSDOM> {
  const html = readFileSync(join(folder, 'page.html'), 'utf8');
  const resources = new FolderLoader(folder);
  const page = new JSDOM(html, { url, runScripts: 'dangerously', resources });
  lendVisibility(page);
  if (page.window.document.readyState !== 'complete') {
    await new Promise((done) => page.window.addEventListener('load', done));
  }
  return page;
}

/** jsdom has no `checkVisibility`: answer from the computed styles, as a browser does. */
function lendVisibility({ window }: JSDOM): void {
  window.Element.prototype.checkVisibility = function checkVisibility(this: Element): boolean {
    const isDisplayed = (element: Element | null): boolean =>
      element === null ||
      (window.getComputedStyle(element).display !== 'none' && isDisplayed(element.parentElement));
    return window.getComputedStyle(this).visibility === 'visible' && isDisplayed(this);
  };
}

function compare(page: PageText, expected: Expectation): void {
  const texts = page.blocks.map(({ text }) => text);
  const { url, title, site, publishedOn, source } = page;
  expect({
    ...{ url, title, site, publishedOn, source },
    headings: page.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
    first: texts[0] ?? null,
    last: texts.at(-1) ?? null,
    count: texts.length,
  }).toEqual({
    ...{ url: expected.url, title: expected.title, site: expected.site },
    ...{ publishedOn: expected.publishedOn, source: expected.source, headings: expected.headings },
    ...{ first: expected.first, last: expected.last, count: expected.count },
  });
  const everything = [title, ...texts].join('\n');
  for (const text of expected.absent) expect(everything).not.toContain(text);
  for (const text of expected.includes ?? []) expect(everything).toContain(text);
}

describe('a golden page', () => {
  it.each(cases)('%s is read as its expectation says', async (name) => {
    const folder = join(PAGES, name);
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expectation;
    const { window } = await openPage(folder, expected.url);
    compare(readPage(window.document), expected);
    for (const step of expected.later ?? []) {
      if (step.click !== undefined) window.document.querySelector<HTMLElement>(step.click)?.click();
      await setTimeout(step.wait);
      compare(readPage(window.document), step);
    }
    window.close();
  });
});
