/** The hosts the browsers are led to: pages written for the project, behind the names of real sites. */
import { existsSync, readFileSync } from 'node:fs';
import { serve } from '../../../scripts/browsers/serve.mjs';
import { BAD_PAGES } from './bad-pages';
import { KEPT_WORDS_PAGE } from './kept-words-pages';
import { PASSAGE_PAGES } from './passage-pages';
import { PANES, REVEALING, SEEN } from './revealing-pages';

const HTML = 'text/html; charset=utf-8';

/** Two listed hosts, and two the extension knows nothing of. */
export const SITES = {
  government: 'http://www.gov.cn/pages',
  news: 'http://www.people.com.cn/pages',
  unlisted: 'http://plans.example/pages',
  allowed: 'http://allowed.example/pages',
} as const;

const HOSTS = new Set(Object.values(SITES).map((site) => new URL(site).hostname));

/** Inside the single-page app, addresses lead to the same shell. */
const SHELL = 'single-page-app';
const INNER_ADDRESSES = new Set(['credit', 'service-hall']);

/**
 * Serves each folder of `tests/pages` as `/pages/<name>` on these hosts, and the bad pages beside them, and keeps a list of
 * all that was asked for, whatever the host.
 */
export function serveSites() {
  return serve(async (host: string, path: string) => {
    const asked = path.replace('/pages/', '');
    const bad = BAD_PAGES[asked];
    if (bad && HOSTS.has(host)) return { body: bad.html, type: HTML, headers: bad.headers };
    const plan =
      asked === 'kept-words' ? KEPT_WORDS_PAGE : { ...PASSAGE_PAGES, ...REVEALING, ...SEEN, ...PANES }[asked];
    if (plan && HOSTS.has(host)) return { body: plan, type: HTML };
    const name = INNER_ADDRESSES.has(asked) ? SHELL : asked;
    const file = new URL(`../../pages/${name}/page.html`, import.meta.url);
    return HOSTS.has(host) && existsSync(file) ? { body: readFileSync(file), type: HTML } : null;
  });
}
