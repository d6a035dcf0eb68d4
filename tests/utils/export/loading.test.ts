/** The library that writes Word files comes with a Word file, and with nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = join(process.cwd(), 'utils', 'export');
const sources = readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')] as const);
const isWord = (file: string) => file.startsWith('word-');

it.each(sources.filter(([file]) => !isWord(file)))('%s brings no part of it', (_, source) => {
  expect(source).not.toMatch(/from '(?:docx|\.\/word-[a-z-]+)'/);
});

it('what writes Word files is loaded by a worker that is started when one is asked for', () => {
  const browser = join(process.cwd(), 'utils', 'browser');
  const importers = readdirSync(browser).filter((file) =>
    /from '\.\.\/export\/word-/.test(readFileSync(join(browser, file), 'utf8')),
  );
  expect(importers).toEqual(['word-worker.ts']);
  expect(sources.filter(([, source]) => source.includes("import('"))).toEqual([]);
  expect(
    sources.filter(([file, source]) => isWord(file) && source.includes("from 'docx'")).length,
  ).toBeGreaterThan(3);
});
