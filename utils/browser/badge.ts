import type { PageMatches } from '../matching/types';
import { browser } from './api';
import { t } from './i18n';

const ACCENT = '#0b6b57';
const ON_ACCENT = '#ffffff';

/** More digits do not fit on the icon. */
const MOST_SHOWN = 99;

/** What the badge says of a page: how many measures are related, or nothing. */
export function badgeTextOf(matches: PageMatches): string {
  if (matches.status !== 'ready' || matches.matches.length === 0) return '';
  return matches.matches.length > MOST_SHOWN ? `${MOST_SHOWN}+` : String(matches.matches.length);
}

/** Why the icon looks as it does, in words. */
function iconTitleOf(matches: PageMatches, titles: readonly string[], someHidden: boolean): string {
  if (matches.status === 'reading') return t('iconTitleReading');
  if (matches.status === 'unreadable') return t(UNREADABLE_TITLES[matches.reason]);
  if (matches.matches.length === 0) return t(someHidden ? 'iconTitleAllHidden' : 'iconTitleNothing');
  return t('iconTitleRelated', matches.matches.length, titles.join('、'));
}

const UNREADABLE_TITLES = {
  'no-access': 'iconTitleNoAccess',
  restricted: 'iconTitleRestricted',
  'no-text': 'iconTitleNoText',
} as const;

/**
 * Shows on the tab's icon what is known of its page. A tab closed meanwhile is no error.
 * @param titles those of the best matches
 * @param someHidden whether the page has matches beyond these that the reader has hidden
 */
export async function showBadge(
  tabId: number,
  matches: PageMatches,
  titles: readonly string[],
  someHidden = false,
): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: badgeTextOf(matches) }),
      browser.action.setBadgeBackgroundColor({ tabId, color: ACCENT }),
      browser.action.setBadgeTextColor({ tabId, color: ON_ACCENT }),
      browser.action.setTitle({ tabId, title: iconTitleOf(matches, titles, someHidden) }),
    ]);
  } catch {
    // The tab is gone.
  }
}
