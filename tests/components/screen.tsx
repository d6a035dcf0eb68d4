/** Draws a screen against the fake browser, with a tab, what is known of its page, and the sample library. */
import { render } from '@testing-library/preact';
import type { VNode } from 'preact';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { saveTabPage } from '@/utils/browser/tab-pages';
import type { PageMatches } from '@/utils/matching/types';
import { pageSummary } from './sample';

export interface Tab {
  readonly url?: string;
  /** Null where the page has not been read. */
  readonly matches: PageMatches | null;
  readonly mayRead?: boolean;
}

const TAB_ID = 7;

export async function drawScreen(screen: VNode, { url = pageSummary.url, matches, mayRead = true }: Tab) {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: TAB_ID, windowId: 1, url } as never]);
  Object.assign(fakeBrowser.permissions, {
    contains: vi.fn(async () => mayRead),
    request: vi.fn(async () => true),
  });
  if (matches) await saveTabPage(TAB_ID, { url, matches });
  document.documentElement.lang = 'zh-CN';
  document.title = '他山';
  return render(screen);
}

/** A document's own clipboard; jsdom has none. Returns what was written. */
export function stubClipboard(): { readonly written: string[] } {
  const written: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void written.push(text) },
  });
  return { written };
}
