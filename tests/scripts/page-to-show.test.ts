// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SetupError } from '../../scripts/setup.mjs';
import { pageToShow } from '../../scripts/start/page-to-show.mjs';
import { ask } from './ask';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tashan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileNamed(name: string, content = '<p>容缺受理</p>'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('a page that is an address', () => {
  it.each(['http://www.gov.cn/1.htm', 'https://example.org/?a=b#c'])('%s is opened as it is', async (url) => {
    const page = await pageToShow(url);
    expect(page).toMatchObject({ url, resolve: null, port: null });
    await page.close();
  });
});

describe('a page that is a file', () => {
  it.each([
    ['page.html', 'text/html'],
    ['page.HTM', 'text/html'],
    ['page.shtml', 'text/html'],
    ['page.xhtml', 'application/xhtml+xml'],
    ['page.txt', 'text/plain; charset=utf-8'],
    ['某县 方案#1.html', 'text/html'],
  ])('%s is served as %s by a host that is read', async (name, type) => {
    const page = await pageToShow(fileNamed(name));
    const asked = new URL(page.url);
    expect(asked.hostname).toBe('sample.gov.cn');
    expect(decodeURIComponent(asked.pathname)).toBe(`/${name}`);
    expect(page.resolve).toBe(`MAP sample.gov.cn 127.0.0.1:${page.port}`);
    const response = await ask(page.port ?? 0, 'sample.gov.cn', asked.pathname);
    expect(response).toEqual({ status: 200, type, body: '<p>容缺受理</p>' });
    await page.close();
  });

  it('is served by no other host, and has no icon', async () => {
    const page = await pageToShow(fileNamed('page.html'));
    expect(await ask(page.port ?? 0, 'other.gov.cn', '/page.html')).toMatchObject({ status: 404, body: '' });
    expect(await ask(page.port ?? 0, 'sample.gov.cn', '/favicon.ico')).toMatchObject({ status: 404 });
    await page.close();
  });
});

describe('a page that cannot be shown', () => {
  it.each([
    ['a file that is not there', () => join(folder, 'none.html'), 'there is no such file'],
    ['a folder', () => folder, 'give an .html or .txt file'],
    ['a type that is not read', () => fileNamed('page.pdf'), 'give an .html or .txt file'],
    ['a file without a type', () => fileNamed('page'), 'give an .html or .txt file'],
    ['an address of another scheme', () => 'ftp://example.org/', 'give an .html or .txt file'],
    ['nothing', () => '', 'give an .html or .txt file'],
  ])('says what is wrong with %s', async (_what, given, reason) => {
    await expect(pageToShow(given())).rejects.toThrow(SetupError);
    await expect(pageToShow(given())).rejects.toThrow(reason);
  });

  it('may be a folder that is named like a file', async () => {
    const named = join(folder, 'folder.html');
    mkdirSync(named);
    await expect(pageToShow(named)).rejects.toThrow('it is not a file');
  });
});
