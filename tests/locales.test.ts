// @vitest-environment node
/** The three languages carry the same messages, every message is used, and each is written in its own characters. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Messages = Record<string, { message: string }>;

const LANGUAGES = ['zh_CN', 'zh_TW', 'en'] as const;
const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const messages = Object.fromEntries(LANGUAGES.map((language) => [language, messagesOf(language)]));
const entriesOf = (language: string) =>
  Object.entries(messages[language] ?? {}).map(([key, { message }]) => ({ key, message }));
const keys = Object.keys(messages.zh_CN ?? {});

describe('the languages', () => {
  it('are those that lie there', () => {
    expect(readdirSync('public/_locales').sort()).toEqual([...LANGUAGES].sort());
  });

  it.each(LANGUAGES)('%s has the keys of Chinese, in order', (language) => {
    const own = Object.keys(messages[language] ?? {});
    expect(own).toEqual(keys);
    expect(own).toEqual([...own].sort());
  });

  it('say everything with the same placeholders', () => {
    const placeholdersOf = (language: string, key: string) =>
      [...(messages[language]?.[key]?.message ?? '').matchAll(/\$\d|%s/g)].map(([mark]) => mark).sort();
    const said = (language: string) => keys.map((key) => [key, ...placeholdersOf(language, key)].join(' '));
    for (const language of LANGUAGES) expect(said(language), language).toEqual(said('zh_CN'));
  });

  const inEvery = LANGUAGES.flatMap((language) =>
    entriesOf(language).map((entry) => ({ language, ...entry })),
  );
  const broken = (isSound: (message: string, key: string) => boolean) =>
    inEvery
      .filter(({ key, message }) => !isSound(message, key))
      .map(({ language, key, message }) => `${language} ${key}: ${message}`);

  it('say something, without blanks around it', () => {
    const isTrimmed = (message: string, key: string) =>
      key.endsWith('Separator') || message.trim() === message;
    expect(broken((message, key) => message.trim() !== '' && isTrimmed(message, key))).toEqual([]);
  });

  it('hold no lone $: the browser eats it, or takes it for a placeholder of its own', () => {
    expect(broken((message) => !message.replace(/\$\d/g, '').includes('$'))).toEqual([]);
  });

  it('hold nothing that was left to be written', () => {
    expect(broken((message) => !/TODO|undefined|\bnull\b|XXX/.test(message))).toEqual([]);
  });
});

describe('keys', () => {
  const code = ['entrypoints', 'components', 'utils'].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|html)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  );
  const source = [...code, readFileSync('wxt.config.ts', 'utf8')].join('\n');
  const placed = [...source.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key);
  const called = [...source.matchAll(/\bt\(\s*(?:[^()'"]*\?\s*)?'(\w+)'(?:\s*:\s*'(\w+)')?/g)].flatMap(
    ([, key = '', other]) => (other === undefined ? [key] : [key, other]),
  );

  it('are found in the source at all', () => {
    expect(placed).toContain('extensionName');
    expect(called.length).toBeGreaterThan(20);
  });

  it('that are used exist', () => {
    const existing = new Set(keys);
    expect([...new Set([...placed, ...called])].filter((key) => !existing.has(key))).toEqual([]);
  });

  it('that exist are used', () => {
    const used = new Set([...placed, ...[...source.matchAll(/(?<=['"])\w+(?=['"])/g)].map(([key]) => key)]);
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
  });

  it.each(['extensionName', 'extensionShortName', 'extensionDescription'])(
    '%s fits where stores and browsers show it',
    (key) => {
      const longest = { extensionName: 75, extensionShortName: 12, extensionDescription: 132 }[key] ?? 0;
      for (const language of LANGUAGES)
        expect(messages[language]?.[key]?.message.length, language).toBeLessThanOrEqual(longest);
    },
  );
});

/**
 * The characters of a double-byte set, lead and trail bytes from and to. Big5 was made for traditional and GB 2312 for
 * simplified Chinese: what both share (后, 里, 台) is right in both, and what only one has is wrong in the other. A
 * conversion by dictionary cannot tell this: it would turn every 后 into 後.
 */
function charactersOf(label: string, leads: [number, number], trails: [number, number]): Set<string> {
  const decoder = new TextDecoder(label);
  const found = new Set<string>();
  for (let lead = leads[0]; lead <= leads[1]; lead++)
    for (let trail = trails[0]; trail <= trails[1]; trail++) {
      const char = decoder.decode(new Uint8Array([lead, trail]));
      if (/^\p{Script=Han}$/u.test(char)) found.add(char);
    }
  return found;
}

describe('characters', () => {
  // Level 1: the 5401 in common use. Level 2 has rare old forms that simplified Chinese took up again (网, 万, 与).
  const traditional = charactersOf('big5', [0xa4, 0xc6], [0x40, 0xfe]);
  const simplified = charactersOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe]);
  const han = (message: string) => [...message].filter((char) => /\p{Script=Han}/u.test(char));

  it('of the two scripts are told apart', () => {
    expect(simplified.size).toBe(6763);
    expect(traditional.size).toBeGreaterThanOrEqual(5401);
    for (const char of '后里台面干只') expect(traditional.has(char) && simplified.has(char), char).toBe(true);
    for (const char of '这们务动产读网页阅') expect(traditional.has(char), char).toBe(false);
    for (const char of '這們務動產讀網頁閱') expect(simplified.has(char), char).toBe(false);
  });

  /** `key: characters` of every message of the language that holds characters it should not. */
  const strange = (language: string, isStrange: (char: string) => boolean) =>
    entriesOf(language)
      .map(({ key, message }) => ({ key, found: han(message).filter(isStrange).join('') }))
      .filter((one) => one.found !== '')
      .map((one) => `${one.key}: ${one.found}`);

  it('in zh_TW are all traditional', () => {
    expect(strange('zh_TW', (char) => !traditional.has(char))).toEqual([]);
  });

  it('in zh_CN are all simplified', () => {
    expect(strange('zh_CN', (char) => !simplified.has(char))).toEqual([]);
  });

  it('in en are not Chinese', () => {
    expect(strange('en', () => true)).toEqual([]);
  });
});
