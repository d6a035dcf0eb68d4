import { useEffect, useState } from 'preact/hooks';
import type { ActivePage } from '@/utils/browser/active-page';
import { readPageText } from '@/utils/browser/page-text';
import { watchSites } from '@/utils/browser/sites';
import type { PageMatches, UnreadableReason } from '@/utils/matching/types';
import { isSamePage } from '@/utils/page/page-address';
import type { PageText } from '@/utils/page/page-text';
import type { Result } from '@/utils/result';
import type { PageAccess } from './use-page-access';

export type PageReading =
  | Exclude<PageMatches, { readonly status: 'ready' }>
  | { readonly status: 'read'; readonly text: PageText };

export interface CoveragePage {
  readonly reading: PageReading;
  /** As given, and reads anew where the page was known already. */
  readonly access: PageAccess;
}

/** A reading, and of which tab at which address. */
interface Read {
  readonly tabId: number;
  readonly url: string | null;
  readonly result: Result<PageText, UnreadableReason>;
}

/**
 * The whole text of the page, read while `shown` and again whenever the page says something else, which its stored
 * matches tell. Until then what was read before stands.
 */
export function useCoveragePage(
  page: ActivePage | null | undefined,
  access: PageAccess,
  shown: boolean,
): CoveragePage {
  const [read, setRead] = useState<Read | null>(null);
  const [turn, setTurn] = useState(0);
  const tabId = page?.tabId;
  const url = page?.url ?? null;
  // A string, so that it is read when the matches change, and not whenever they are told again.
  const version = page?.matches.status === 'ready' ? JSON.stringify(page.matches) : null;
  useEffect(() => {
    if (!shown || tabId === undefined || version === null) return;
    let isOver = false;
    void readPageText(tabId).then((result) => {
      if (!isOver) setRead({ tabId, url, result });
    });
    return () => {
      isOver = true;
    };
  }, [shown, tabId, url, version, turn]);
  const again = () => setTurn((before) => before + 1);
  useEffect(() => {
    if (!shown) return;
    const watching = new AbortController();
    watchSites(again, watching.signal);
    return () => watching.abort();
  }, [shown]);
  const readAgain = () => {
    access.read();
    again();
  };
  return { reading: readingOf(page, read), access: { ...access, read: readAgain } };
}

function readingOf(page: ActivePage | null | undefined, read: Read | null): PageReading {
  if (page === undefined) return { status: 'reading' };
  if (page === null) return { status: 'unreadable', reason: 'restricted' };
  if (page.matches.status !== 'ready') return page.matches;
  if (read === null || !isOf(page, read)) return { status: 'reading' };
  const { result } = read;
  return result.ok ? { status: 'read', text: result.value } : { status: 'unreadable', reason: result.reason };
}

function isOf({ tabId, url }: ActivePage, read: Read): boolean {
  if (tabId !== read.tabId) return false;
  return url === read.url || (url !== null && read.url !== null && isSamePage(url, read.url));
}
