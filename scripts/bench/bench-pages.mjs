/** The pages a bench loads: those of a folder, and two written here that are as large as pages come. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A listed host, so that the extension reads what it serves. */
export const HOST = 'www.gov.cn';

const HTML = /\.html?$/i;

/** `{ name, body }` of each HTML file in the folder, and of each `page.html` in a folder inside it. */
export function pagesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? join(entry.name, 'page.html') : entry.name))
    .filter((name) => HTML.test(name) && existsSync(join(folder, name)))
    .sort()
    .map((name) => ({ name: name.replace(/\/page\.html$/, ''), body: readFileSync(join(folder, name)) }));
}

const SENTENCE =
  '大厅设立综合窗口，推行容缺受理，主要材料齐全的当场受理，其余材料在五个工作日内补齐，群众少跑腿。';
/** As much text as is ever taken from a page. */
const CHARACTERS = 200_000;
/** Divisions of two elements and one text each: 100,000 nodes. */
const DIVISIONS = 33_333;

const documentOf = (title, body) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

export function largePages() {
  const paragraphs = Math.ceil(CHARACTERS / SENTENCE.length);
  const text = `<div id="zoom">${`<p>${SENTENCE}</p>`.repeat(paragraphs)}</div>`;
  const nodes = '<div class="cell"><i>办，</i></div>'.repeat(DIVISIONS);
  return [
    { name: '200,000 characters', body: documentOf('综合窗口改革纪实', text) },
    { name: '100,000 nodes', body: documentOf('综合窗口改革纪实', `${nodes}<p>${SENTENCE}</p>`) },
  ];
}

/** The address of a page by its place in the list. */
export const addressOf = (place) => `http://${HOST}/bench/${place}`;

/** What the server answers for the pages of the list, and for nothing else. */
export function answerWith(pages) {
  return async (host, path) => {
    const [, place] = /^\/bench\/(\d+)$/.exec(path) ?? [];
    const page = host === HOST ? pages[Number(place ?? -1)] : undefined;
    return page ? { body: page.body, type: 'text/html' } : null;
  };
}
