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

it('what writes Word files is loaded when one is asked for', () => {
  const importers = sources.filter(([, source]) => source.includes("import('./word-file')"));
  expect(importers.map(([file]) => file)).toEqual(['export-snippets.ts']);
  expect(
    sources.filter(([file, source]) => isWord(file) && source.includes("from 'docx'")).length,
  ).toBeGreaterThan(3);
});
