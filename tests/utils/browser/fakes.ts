/** What several tests of the browser seam need: parts the fake browser lacks, and a page that was read. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { PageText } from '@/utils/page/page-text';
import { CLOSE, OPEN, type PageSkeleton } from '@/utils/page/skeleton';

/** Puts functions in place of those the fake browser does not implement (`scripting`, `permissions` …). */
export function give<Fakes extends object>(api: keyof typeof fakeBrowser, fakes: Fakes): Fakes {
  Object.assign(fakeBrowser[api] as object, fakes);
  return fakes;
}

/** An event of the browser with its listeners at hand, for the APIs whose events the fake browser only types. */
export function giveEvent<Args extends unknown[]>(api: keyof typeof fakeBrowser, name: string) {
  const listeners = new Set<(...args: Args) => unknown>();
  give(api, {
    [name]: {
      addListener: (listener: (...args: Args) => unknown) => void listeners.add(listener),
      removeListener: (listener: (...args: Args) => unknown) => void listeners.delete(listener),
      hasListener: (listener: (...args: Args) => unknown) => listeners.has(listener),
    },
  });
  return { listeners, trigger: (...args: Args) => [...listeners].map((listener) => listener(...args)) };
}

/** The tabs of the window; `show` makes one the active tab, as a reader does by a click. */
export function giveTabs() {
  let active: Record<string, unknown> | undefined;
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => (active ? [active as never] : []));
  return {
    async show(tab: Record<string, unknown> | undefined) {
      active = tab;
      await fakeBrowser.tabs.onActivated.trigger({ tabId: 1, windowId: 1 } as never);
    },
  };
}

export const PAGE: PageText = {
  url: 'http://www.gov.cn/zhengce/1.htm',
  title: '某县推行容缺受理',
  site: '某县人民政府',
  publishedOn: '2024-05-14',
  source: null,
  blocks: [
    { kind: 'heading', text: '一、推行容缺受理' },
    { kind: 'paragraph', text: '主要材料齐全的当场容缺受理，其余材料在规定期限内补齐即可。' },
    { kind: 'paragraph', text: '办税大厅推出三色导税，电子营业执照实现免证可办。' },
  ],
  truncated: false,
};

/** The same page as the content script takes it. */
export const SKELETON: PageSkeleton = {
  labels: ['body', 'p'],
  roots: [
    {
      head: { url: PAGE.url, title: PAGE.title, metas: [['PubDate', '2024-05-14']] },
      content: `${OPEN}0 ${PAGE.blocks.map(({ text }) => `${OPEN}1 ${text}${CLOSE}`).join('')}${CLOSE}`,
    },
  ],
  gist: 1,
  truncated: false,
};

/** Tabs by their id, for code that asks for one of them; any other is closed. */
export function giveOpenTabs(tabs: Record<number, { url?: string }>) {
  return vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => {
    const tab = tabs[id];
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return { id, ...tab } as never;
  });
}

/** Lets everything that waits on promises alone go on. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
