import { expect, it } from 'vitest';
import { areOfOneOrigin, isOwnPage, pageSenderOf } from '@/utils/browser/senders';

const ID = 'test-extension-id';
const OWN = `chrome-extension://${ID}`;

it.each([
  ['a page of the extension', { id: ID, url: `${OWN}/popup.html`, origin: OWN }, true],
  [
    'one in a tab',
    { id: ID, url: `${OWN}/library.html#kept`, origin: OWN, tab: { id: 7 }, frameId: 0 },
    true,
  ],
  ['one in a browser that tells no origin', { id: ID, url: `${OWN}/popup.html` }, true],
  ['another extension', { id: 'other', url: `${OWN}/popup.html`, origin: OWN }, false],
  ['an extension whose id begins alike', { id: ID, url: `${OWN}-2/popup.html` }, false],
  ['a script in a page', { id: ID, url: 'http://www.gov.cn/', tab: { id: 7 }, frameId: 0 }, false],
  ['a page that names the extension in its address', { id: ID, url: `http://a.cn/${OWN}/` }, false],
  ['a page that lies about its address', { id: ID, url: `${OWN}/a.html`, origin: 'http://a.cn' }, false],
  ['a page of no origin', { id: ID, url: `${OWN}/a.html`, origin: 'null' }, false],
  ['nobody', {}, false],
])('%s: may it command? %s', (_who, sender, isOwn) => {
  expect(isOwnPage(sender)).toBe(isOwn);
  if (isOwn) expect(pageSenderOf(sender)).toBeNull();
});

it('a script in a page is told by its tab, frame and address', () => {
  const sender = { id: ID, url: 'about:blank', origin: 'null', tab: { id: 7 }, frameId: 2 };
  expect(pageSenderOf(sender)).toEqual({ tabId: 7, frameId: 2, url: 'about:blank' });
});

it.each([
  ['http://www.gov.cn/a', 'http://www.gov.cn/b#c', true],
  ['http://www.gov.cn/', 'https://www.gov.cn/', false],
  ['http://www.gov.cn/', 'http://gov.cn/', false],
  ['http://www.gov.cn/', 'http://www.gov.cn:8080/', false],
  ['no address', 'no address', false],
])('%s and %s are of one origin: %s', (one, other, are) => {
  expect(areOfOneOrigin(one, other)).toBe(are);
});
