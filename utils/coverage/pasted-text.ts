import { foldSpace } from '../page/fold-space';
import { isHeading } from '../page/heading';
import { MAX_PAGE_CHARACTERS, type PageText, type TextBlock } from '../page/page-text';

/**
 * A text that the reader has pasted, as pages are read: each line a block, headings told by how official documents
 * number theirs. What is beyond `MAX_PAGE_CHARACTERS` is left out.
 */
export function pastedText(pasted: string): PageText {
  const lines = pasted.slice(0, MAX_PAGE_CHARACTERS).split(/\r\n?|\n/);
  const blocks = lines.map(foldSpace).filter(Boolean).map(blockOf);
  const truncated = pasted.length > MAX_PAGE_CHARACTERS;
  return { url: '', title: '', site: '', publishedOn: null, source: null, blocks, truncated };
}

function blockOf(text: string): TextBlock {
  return { kind: isHeading(text, false) ? 'heading' : 'paragraph', text };
}
