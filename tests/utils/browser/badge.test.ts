import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { badgeTextOf, showBadge } from '@/utils/browser/badge';
import type { Match, PageMatches } from '@/utils/matching/types';
import { summaryOf } from '@/utils/page/page-text';
import { PAGE } from './fakes';

const match = (number: number): Match => ({
  measureId: `c01-m${number}`,
  relevance: 0.5,
  tier: 'exact',
  evidence: [],
});
const ready = (count: number): PageMatches => ({
  status: 'ready',
  page: summaryOf(PAGE),
  matches: Array.from({ length: count }, (_, number) => match(number)),
});
const unreadable = (reason: 'no-access' | 'restricted' | 'no-text'): PageMatches => ({
  status: 'unreadable',
  reason,
});

describe('the badge', () => {
  it.each<[string, PageMatches, string]>([
    ['while the page is read', { status: 'reading' }, ''],
    ['without access', unreadable('no-access'), ''],
    ['on a page without text', unreadable('no-text'), ''],
    ['where nothing is related', ready(0), ''],
    ['for one measure', ready(1), '1'],
    ['for as many as fit', ready(99), '99'],
    ['for more', ready(100), '99+'],
  ])('%s', (_what, matches, text) => {
    expect(badgeTextOf(matches)).toBe(text);
  });

  it.each<[PageMatches, string]>([
    [{ status: 'reading' }, '他山：正在读本页'],
    [unreadable('no-access'), '他山：未获准读取此网站，点击后可读取本页'],
    [unreadable('restricted'), '他山：浏览器不允许扩展读取此页'],
    [unreadable('no-text'), '他山：本页没有可读的正文'],
    [ready(0), '他山：读过本页，没有相关做法'],
    [ready(2), '他山：本页与 2 条各地做法有关，如容缺受理、三色导税'],
  ])('says in words why it looks so: %j', async (matches, title) => {
    await showBadge(7, matches, ['容缺受理', '三色导税']);
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toBe(title);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe(badgeTextOf(matches));
  });

  it('of a page without matches to show tells whether that is because they are hidden', async () => {
    await showBadge(7, ready(0), [], true);
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toBe('他山：本页的相关做法都已隐藏');
  });

  it('is shown on its own tab only, in the colour of the interface', async () => {
    await showBadge(7, ready(3), []);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 8 })).toBe('');
    expect(await fakeBrowser.action.getBadgeBackgroundColor({ tabId: 7 })).toEqual([0x0b, 0x6b, 0x57, 255]);
  });

  it('of a tab closed meanwhile is no error', async () => {
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValueOnce(new Error('No tab with id: 7.'));
    await expect(showBadge(7, ready(3), [])).resolves.toBeUndefined();
  });
});
