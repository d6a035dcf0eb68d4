import type { SourcePage } from '../snippets/snippet';
import { readMetadata } from './metadata';
import type { PageHead } from './skeleton';

/** A page as a source to be cited, by what its document says about itself; its text is not asked. */
export function sourcePageOf(head: PageHead): SourcePage {
  const { title, site, publishedOn } = readMetadata({ head, markedDate: '', blocks: [], textStart: 0 });
  return { title, url: head.url, site, publishedOn };
}
