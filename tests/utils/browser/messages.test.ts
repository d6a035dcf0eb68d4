import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type Message, onMessage } from '@/utils/browser/messages';
import { MAX_PASSAGE_LENGTH } from '@/utils/page/read-selection';
import type { PageSkeleton } from '@/utils/page/skeleton';
import { PAGE, SKELETON, settle } from './fakes';

const ID = 'test-extension-id';
/** A script in a page, as the browser describes it. */
const IN_PAGE = { id: ID, tab: { id: 7 }, frameId: 0, url: PAGE.url, origin: 'http://www.gov.cn' };
const IN_FRAME = { ...IN_PAGE, frameId: 3 };
const FROM = { tabId: 7, frameId: 0, url: PAGE.url };
/** One of the extension's own, in a tab. */
const OWN_PAGE = {
  ...IN_PAGE,
  url: `chrome-extension://${ID}/library.html`,
  origin: `chrome-extension://${ID}`,
};

const MESSAGE: Message = { type: 'page-read', page: SKELETON };
const WALK = { at: 0, total: 2, label: '容缺受理', isOnlySimilar: false, skipped: 0 };
const SAMPLES: { readonly [Type in Message['type']]: Message } = {
  'page-read': MESSAGE,
  'margin-marks': { type: 'margin-marks', page: SKELETON },
  'keep-card': { type: 'keep-card', measureId: 'c05-m01', kept: true },
  'hide-card': { type: 'hide-card', measureId: 'c05-m01', hidden: true },
  'show-related': { type: 'show-related', text: '材料后补' },
  'save-selection': { type: 'save-selection' },
  'turn-off-selection-button': { type: 'turn-off-selection-button' },
  'turn-on-selection-button': { type: 'turn-on-selection-button' },
  'passages-walked': { type: 'passages-walked', state: WALK },
};
const TYPES = Object.keys(SAMPLES) as Message['type'][];

/** Delivers a message as the browser does; returns what the listener returned and what it answered. */
async function deliver(message: unknown, sender: object, reply: () => Promise<unknown> = async () => true) {
  const handle = vi.fn(reply as () => Promise<never>);
  const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockClear();
  onMessage(Object.fromEntries(TYPES.map((type) => [type, handle])));
  const listener = listen.mock.calls[0]?.[0] as (
    message: unknown,
    sender: object,
    answer: () => void,
  ) => unknown;
  const answer = vi.fn();
  const returned = listener(message, sender, answer);
  const answeredAtOnce = answer.mock.calls.length;
  await settle();
  return { handle, returned, answeredAtOnce, answer };
}

const expectRefused = async (message: unknown, sender: object) => {
  const { handle, returned, answer } = await deliver(message, sender);
  expect(handle).not.toHaveBeenCalled();
  expect(returned).toBeUndefined();
  expect(answer).not.toHaveBeenCalled();
};

describe('a message', () => {
  it.each(TYPES)('%s is handled with who sent it, and answered when that is done', async (type) => {
    const { handle, returned, answeredAtOnce, answer } = await deliver(SAMPLES[type], IN_PAGE);
    expect(handle).toHaveBeenCalledWith(SAMPLES[type], FROM);
    expect(returned).toBe(true);
    expect(answeredAtOnce).toBe(0);
    expect(answer).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('is answered even where handling it failed, and the failure is told in the console', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const failure = new Error('Session storage quota bytes exceeded.');
    const { answer } = await deliver(MESSAGE, IN_PAGE, () => Promise.reject(failure));
    expect(answer).toHaveBeenCalledTimes(1);
    expect(told).toHaveBeenCalledWith(failure);
    told.mockRestore();
  });

  it('without a handler is left to others', async () => {
    const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockClear();
    onMessage({});
    const listener = listen.mock.calls[0]?.[0] as unknown as (...given: unknown[]) => unknown;
    expect(listener(MESSAGE, IN_PAGE, vi.fn())).toBeUndefined();
  });
});

describe.each(TYPES)('%s', (type) => {
  it.each<[string, object]>([
    ['another extension', { ...IN_PAGE, id: 'other-extension' }],
    ['no extension', { ...IN_PAGE, id: undefined }],
    ['a page of the extension in a tab', OWN_PAGE],
    ['a popup or panel', { id: ID, url: OWN_PAGE.url, origin: OWN_PAGE.origin }],
    ['a document without an address', { ...IN_PAGE, url: undefined }],
    ['no tab', { ...IN_PAGE, tab: undefined }],
    ['no frame', { ...IN_PAGE, frameId: undefined }],
    ['a page that claims an address of the extension', { ...IN_PAGE, url: OWN_PAGE.url }],
    ['the extension at an address of a page', { ...IN_PAGE, origin: OWN_PAGE.origin }],
  ])('is not taken from %s', (_who, sender) => expectRefused(SAMPLES[type], sender));
});

describe('what only the page itself may say', () => {
  const ofPage = new Set([
    'page-read',
    'margin-marks',
    'hide-card',
    'passages-walked',
    'turn-on-selection-button',
  ]);

  it.each(TYPES)('%s from a frame', async (type) => {
    const { handle } = await deliver(SAMPLES[type], IN_FRAME);
    expect(handle.mock.calls.length).toBe(ofPage.has(type) ? 0 : 1);
  });

  it.each(['page-read', 'margin-marks'] as const)('%s is not about another site', (type) =>
    expectRefused({ type, page: SKELETON }, { ...IN_PAGE, url: 'https://evil.gov.cn/', origin: undefined }),
  );
});

const withHead = (head: unknown) => ({ ...SKELETON, roots: [{ head, content: '容缺受理' }] });
const HEAD = SKELETON.roots[0]?.head as PageSkeleton['roots'][number]['head'];

describe('what is misshapen is not taken', () => {
  it.each<[string, unknown]>([
    ['of a type there is none of', { type: 'page-written' }],
    ['that commands what only the extension itself does', { type: 'read-tab', tabId: 3 }],
    ['named as what every object has', { type: 'constructor' }],
    ['named as its prototype', { type: '__proto__' }],
    ['with a type that is no text', { type: ['page-read'], page: SKELETON }],
    ['that is a string', 'page-read'],
    ['that is a number', 7],
    ['that is a list', [MESSAGE]],
    ['that is nothing', null],
    ['that is undefined', undefined],
    ['without a page', { type: 'page-read' }],
    ['with text for a page', { type: 'page-read', page: 'text' }],
    ['with a page without a document', { type: 'page-read', page: { ...SKELETON, roots: [] } }],
    ['with labels that are none', { type: 'page-read', page: { ...SKELETON, labels: [7] } }],
    ['with labels as an object', { type: 'page-read', page: { ...SKELETON, labels: { length: 2 } } }],
    ['with a title that is none', { type: 'page-read', page: withHead({ ...HEAD, title: {} }) }],
    ['with metas in threes', { type: 'margin-marks', page: withHead({ ...HEAD, metas: [['a']] }) }],
    ['with an endless gist', { type: 'page-read', page: { ...SKELETON, gist: Number.POSITIVE_INFINITY } }],
    [
      'with more text than is ever read',
      { type: 'page-read', page: { ...SKELETON, labels: ['x'.repeat(2e6)] } },
    ],
    ['with an object for a measure', { type: 'keep-card', measureId: { toString: 'x' }, kept: true }],
    ['with an endless measure', { type: 'keep-card', measureId: 'c'.repeat(1e4), kept: false }],
    ['with a word for yes', { type: 'keep-card', measureId: 'c05-m01', kept: 'yes' }],
    ['without yes or no', { type: 'hide-card', measureId: 'c05-m01' }],
    ['with no words', { type: 'show-related', text: null }],
    [
      'with a walk beyond all numbers',
      { type: 'passages-walked', state: { ...WALK, at: Number.POSITIVE_INFINITY } },
    ],
    ['with a walk that stands before its start', { type: 'passages-walked', state: { ...WALK, at: -1 } }],
    ['with half a walk', { type: 'passages-walked', state: { at: 0 } }],
    ['without a walk', { type: 'passages-walked' }],
  ])('%s', (_what, message) => expectRefused(message, IN_PAGE));

  it('and nothing but what belongs to it is handed on', async () => {
    const { handle } = await deliver({ ...SAMPLES['keep-card'], tabId: 9, admin: true }, IN_PAGE);
    expect(handle).toHaveBeenCalledWith(SAMPLES['keep-card'], FROM);
  });

  it('and of a selection without end only as much as is kept of one', async () => {
    const { handle } = await deliver({ type: 'show-related', text: '容'.repeat(1e5) }, IN_PAGE);
    const message = { type: 'show-related', text: '容'.repeat(MAX_PASSAGE_LENGTH) };
    expect(handle).toHaveBeenCalledWith(message, FROM);
  });
});
