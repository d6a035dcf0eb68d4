/** What the build puts into pages, and what ships in all. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/**
 * Bytes, minified. 500 take away what an older copy of the extension has left, 300 read the date out of JSON-LD, 1,900 tell
 * what is shown by styles alone and read a page again when that changes.
 */
const MOST_CONTENT_SCRIPT = 8_400;
/** When a selection is kept: the walk through the page's own words is most of it. */
const MOST_SELECTION_SCRIPT = 8_500;
/** In each that draws, 7,000 see to it that only the reader presses what is drawn, and sees it (`utils/overlay/page-host.ts`). */
const MOST_BUTTON_SCRIPT = 12_500;
const MOST_NOTICE_SCRIPT = 9_500;
/** With its styles; brought in only where something is to be drawn. */
const MOST_OVERLAY = 50_000;
/** On demand, and once a page: finding changed words again, and telling them from a twin's, is a good third of it. */
const MOST_PASSAGES_SCRIPT = 32_500;

/** A package: each file deflated, and its name in two headers. Without what writes Word files, which is loaded only then. */
/** 22 kB of it are how characters are read and written: all of GB 2312, what stands for others, words read their own way. */
const MOST_PACKED = 411_000;
const MOST_WORD_WRITER = 50_000;
const HEADERS = 30 + 46;

const isWordWriter = (name: string) => name.startsWith('word-worker');

function packedSize(folder: string, isMeant: (name: string) => boolean): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && isMeant(entry.name),
  );
  const sizes = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    const packed = deflateRawSync(readFileSync(path), { level: 9 }).length;
    return packed + HEADERS + 2 * relative(folder, path).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  const build = join(process.cwd(), '.output', `${browser}-mv3`);
  const scripts = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')).content_scripts;

  it('has one content script, which costs a page little', () => {
    expect(scripts.flatMap(({ js }: { js: string[] }) => js)).toEqual(['content-scripts/page.js']);
    expect(statSync(join(build, 'content-scripts/page.js')).size).toBeLessThanOrEqual(MOST_CONTENT_SCRIPT);
  });

  it('has a small script for selections', () => {
    expect(statSync(join(build, 'selection.js')).size).toBeLessThanOrEqual(MOST_SELECTION_SCRIPT);
  });

  it('has a small script for the buttons beside a selection', () => {
    expect(statSync(join(build, 'selection-button.js')).size).toBeLessThanOrEqual(MOST_BUTTON_SCRIPT);
  });

  it('has a small script for notices', () => {
    expect(statSync(join(build, 'notice.js')).size).toBeLessThanOrEqual(MOST_NOTICE_SCRIPT);
  });

  it('has a small script for the passages of a page', () => {
    expect(statSync(join(build, 'passages.js')).size).toBeLessThanOrEqual(MOST_PASSAGES_SCRIPT);
  });

  it('has what draws over pages once, without a framework', () => {
    expect(statSync(join(build, 'overlay.js')).size).toBeLessThanOrEqual(MOST_OVERLAY);
    expect(statSync(join(build, 'margin.js')).size).toBeLessThanOrEqual(MOST_SELECTION_SCRIPT);
  });

  it('is small as a whole, the corpus included', () => {
    expect(packedSize(build, (name) => !isWordWriter(name))).toBeLessThanOrEqual(MOST_PACKED);
  });

  it('has the Word writer apart', () => {
    const size = packedSize(build, isWordWriter);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(MOST_WORD_WRITER);
  });

  it('carries no list of hosts into pages', () => {
    const code = readFileSync(join(build, 'content-scripts/page.js'), 'utf8');
    expect(code).not.toContain('gov.cn');
  });
});
