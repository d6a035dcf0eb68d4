import { afterAll, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import messages from '@/public/_locales/zh_CN/messages.json';

/** Only what fails waits for as long as this. Milliseconds. */
const PATIENCE = 60_000;

type Messages = Record<string, { message: string }>;

/** WXT's fake browser has no i18n: answer from the Chinese messages, as a Chinese browser would. */
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, substitutions) => {
    const given = Array.isArray(substitutions) ? substitutions : [substitutions];
    const text = (messages as Messages)[key]?.message ?? '';
    return text.replace(/\$(\d)/g, (_, place) => String(given[Number(place) - 1] ?? ''));
  });
});

/** A second, which is the rule, may be too little for a busy machine. */
const { waitFor } = vi;
vi.waitFor = (ask, options) =>
  waitFor(ask, { timeout: PATIENCE, ...(typeof options === 'number' ? { timeout: options } : options) });

/** Screens load their search when they have been drawn: a test that is quicker would have its environment gone by then. */
afterAll(() => vi.dynamicImportSettled());
