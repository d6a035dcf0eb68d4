/** WXT's fake browser has no i18n: answer from the Chinese messages, as a Chinese browser would. */

import { afterAll, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import messages from '@/public/_locales/zh_CN/messages.json';

type Messages = Record<string, { message: string }>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, substitutions) => {
    const given = Array.isArray(substitutions) ? substitutions : [substitutions];
    const text = (messages as Messages)[key]?.message ?? '';
    return text.replace(/\$(\d)/g, (_, place) => String(given[Number(place) - 1] ?? ''));
  });
});

/** Screens load their search when they have been drawn: a test that is quicker would have its environment gone by then. */
afterAll(() => vi.dynamicImportSettled());
