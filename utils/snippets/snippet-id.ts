/**
 * Ids of snippets. They say what was kept, so that a duplicate is noticed by looking through keys, and the few records of
 * one page, instead of reading 10,000.
 */
import { pageAddress } from '../page/page-address';
import type { Snippet } from './snippet';

/** `page-` begins ids that earlier versions gave, which told pages apart by other rules. */
const [MEASURE, PAGE] = ['measure-', 'source-'] as const;

/** The id of a measure's snippet: one for each measure, so that saving twice keeps one. */
export const measureSnippetId = (measureId: string): string => MEASURE + measureId;

/** Whether a measure is kept under this id. */
export const isMeasureSnippetId = (id: string): boolean => id.startsWith(MEASURE);

/** The id of a snippet of a passage: those of one page begin alike. `unique` is in no other id. */
export const passageSnippetId = (address: string, unique: string): string => pageStart(address) + unique;

/**
 * Whether what is kept under this id may be the same as the snippet. Other ids than these, which earlier versions gave to
 * passages, may be of any page.
 */
export function mayKeepSame(snippet: Snippet): (id: string) => boolean {
  if (snippet.kind === 'measure') return isMeasureSnippetId;
  const start = pageStart(snippet.page.url);
  return (id) => id.startsWith(start) || !(id.startsWith(PAGE) || isMeasureSnippetId(id));
}

const pageStart = (address: string): string => `${PAGE}${hashOf(pageAddress(address))}-`;

/** FNV-1a of 32 bits (Fowler, Noll, Vo), of UTF-16 units: two pages that share one cost a few records read, and nothing else. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
