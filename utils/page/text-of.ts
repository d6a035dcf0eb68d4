import type { PageText } from './page-text';

/** All that a page says as one text, its address first: two readings differ where these differ. */
export function textOf(page: PageText): string {
  return [page.url, page.title, ...page.blocks.map(({ text }) => text)].join('\n');
}
