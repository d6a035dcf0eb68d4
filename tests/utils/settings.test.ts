import { describe, expect, it } from 'vitest';
import { parseSetting, settingsFrom } from '@/utils/settings';

const sites = (value: unknown) => ({ version: 1, value });

describe('the sites whose margin is marked', () => {
  it.each([
    '*://www.example.org/*',
    '*://*.gov.cn/*',
    'https://localhost/*',
    '*://a.cn:8080/*',
    '*://xn--fiqs8s.cn/*',
    '*://[::1]/*',
  ])('may be %s', (site) => {
    expect(parseSetting('marginSites', sites([site]))).toEqual({ value: [site] });
  });

  it.each<[string, unknown]>([
    ['words', ['nonsense']],
    ['an address', ['http://a.cn/b']],
    ['every site there is', ['*://*/*']],
    ['all addresses', ['<all_urls>']],
    ['files', ['file:///*']],
    ['a pattern with a space', ['*://a b.cn/*']],
    ['an empty host', ['*:///*']],
    ['a star inside', ['*://a.*.cn/*']],
    ['no text', [7]],
    ['a text for the list', '*://a.cn/*'],
    ['an object with a length', { length: 1, 0: '*://a.cn/*' }],
    ['a list without end', Array.from({ length: 20_000 }, () => '*://a.cn/*')],
  ])('are none where they are %s', (_what, value) => {
    expect(parseSetting('marginSites', sites(value))).toBeNull();
  });
});

it('what cannot be read is as if nothing had been chosen, each by itself', () => {
  const records = {
    selectionButton: { version: 1, value: false },
    marginSites: sites(['nonsense']),
    copyForm: { version: 99, value: 'plain' },
  };
  expect(settingsFrom((name) => records[name])).toEqual({
    selectionButton: false,
    marginSites: [],
    copyForm: 'plain',
  });
});
