import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { openPassage } from '@/utils/browser/open-passage';
import { linkToPassage } from '@/utils/passages/text-fragment';
import { passage } from '../snippets/sample';
import { give } from './fakes';

const TAB = 42;
const kept = passage('p', '容缺受理');
const WALK = { at: 0, total: 1, label: kept.page.title, isOnlySimilar: false, skipped: 0 };

/** The browser loads every page at once; the page answers these, one after another. */
function givePage(...answers: unknown[]) {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async () => {
    await fakeBrowser.tabs.onUpdated.trigger(TAB, { status: 'complete' } as never, {} as never);
    return { id: TAB } as never;
  });
  create.mockClear();
  const executeScript = vi.fn(async ({ args }: { args?: unknown[] }) => {
    if (args?.[0] !== 'show') return [{ result: null }];
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return [{ result: answer }];
  });
  give('scripting', { executeScript, insertCSS: vi.fn(), removeCSS: vi.fn(async () => {}) });
  return { create, executeScript };
}

beforeEach(() => {
  Object.assign(fakeBrowser, { scripting: {} });
});

describe('opening the page of a passage', () => {
  it('asks the browser for the passage in the address, and marks it', async () => {
    const { create, executeScript } = givePage({ status: 'shown', walk: WALK });
    expect(await openPassage(kept, [0])).toEqual({ ok: true, value: null });
    expect(create).toHaveBeenCalledWith({ url: linkToPassage(kept.page.url, kept.selector) });
    const passages = [{ selector: kept.selector, label: kept.page.title }];
    expect(executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: TAB }, args: ['show', [passages, 0]] }),
    );
  });

  it('waits for pages that are put together late', async () => {
    givePage({ status: 'gone' }, { status: 'shown', walk: WALK });
    expect(await openPassage(kept, [0, 1])).toEqual({ ok: true, value: null });
  });

  it('says in the page that it no longer has the passage', async () => {
    const { executeScript } = givePage({ status: 'gone' }, { status: 'gone' });
    expect(await openPassage(kept, [0, 1])).toEqual({ ok: false, reason: 'gone' });
    const [told] = executeScript.mock.calls.at(-1) ?? [];
    expect(told?.args?.[0]).toBe('这段话已不在页面上，页面可能已更新');
  });

  it('leaves a page alone that may not be entered', async () => {
    givePage(new Error('Cannot access contents of the page. Extension manifest must request permission'));
    const opened = await openPassage(kept, [0, 1]);
    expect(opened).toEqual({ ok: false, reason: 'no-access' });
  });

  it('opens no address that is none of a page', async () => {
    const { create } = givePage();
    const hostile = passage('h', '原文', { page: { url: 'javascript:alert(1)' } });
    expect(await openPassage(hostile, [0])).toEqual({ ok: false, reason: 'not-openable' });
    expect(create).not.toHaveBeenCalled();
  });
});
