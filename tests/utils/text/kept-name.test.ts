import { describe, expect, it } from 'vitest';
import { beginningOf, keptName, lineOf, nameKey } from '@/utils/text/kept-name';

describe('a name keeps', () => {
  it.each([
    ['a joined emoji', '👩‍💼专员'],
    ['one with a skin tone', '👩🏽‍🚒消防'],
    ['a family', '👨‍👩‍👧‍👦家庭'],
    ['a flag of two letters', '🇨🇳中国'],
    ['a flag that is joined', '🏳️‍🌈'],
    ['a flag spelled in tags', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['a sign drawn as an emoji', '☎️电话'],
    ['a sign drawn as text', '☎︎电话'],
    ['a keycap', '1️⃣第一'],
    ['the variant of a character', '葛󠄀城'],
    ['a Mongolian variant', 'ᠮᠣᠩᠭᠣᠯ᠋'],
    ['a Persian word with a break of joining', 'می‌خواهم'],
    ['an Arabic letter joined to nothing', 'ه‍'],
    ['a Hindi conjunct', 'क्‍ष'],
    ['a character beyond the basic plane', '𬭊𠮷'],
  ])('%s', (_what, name) => {
    expect(keptName(name, 60)).toBe(name);
    expect(nameKey(name)).not.toBe('');
  });
});

describe('of a name is dropped', () => {
  it.each([
    ['a byte order mark', '\ufeff容缺', '容缺'],
    ['a space of no width', '容\u200b缺', '容缺'],
    ['a joiner between characters that join nothing', '容\u200d缺\u200c', '容缺'],
    ['a joiner before an emoji', '容\u200d👩', '容👩'],
    ['a joiner after the last emoji', '👩\u200d', '👩'],
    ['a variant of nothing', '容\ufe0f缺', '容缺'],
    ['a variant of a digit that is no keycap', '1\ufe0f号', '1号'],
    ['a turn of direction', '方案\u202efdp.', '方案fdp.'],
    ['an isolate', '\u2067方案\u2069', '方案'],
    ['a soft hyphen', '容\u00ad缺', '容缺'],
    ['tags that spell no flag', '容\u{e0041}\u{e007f}缺', '容缺'],
    ['half a character', '容\ud83d缺', '容缺'],
    ['a control', '容\u0007\u0000缺', '容缺'],
    ['an empty letter', '\u3164\uffa0', ''],
    ['an empty pattern', '\u2800\u3000 \t', ''],
    ['white space at its ends and in it', ' 容\n\t缺　', '容 缺'],
  ])('%s', (_what, typed, kept) => {
    expect(keptName(typed, 60)).toBe(kept);
  });
});

describe('two spellings are one name', () => {
  it.each([
    ['容缺\u200b', '容缺'],
    ['ＡＢＣ', 'abc'],
    ['☎️', '☎'],
    ['葛󠄀', '葛'],
    ['\u202e容缺', '容缺'],
  ])('%j and %j', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['👩‍💼', '👩💼'],
    ['🇨🇳', '🇳🇨'],
    ['می‌خواهم', 'میخواهم'],
  ])('but not %j and %j, which look otherwise', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('a name that is too long', () => {
  it.each([
    ['ab👩‍💼', 2, 'ab'],
    ['ab👩‍💼', 3, 'ab'],
    ['ab👩‍💼', 4, 'ab'],
    ['ab👩‍💼', 5, 'ab👩‍💼'],
    ['a🇨🇳🇨🇳', 4, 'a🇨🇳'],
    ['𠮷𠮷𠮷', 2, '𠮷𠮷'],
    ['e\u0301e\u0301', 3, 'e\u0301'],
    [`a${'\u0301'.repeat(9)}`, 3, 'a\u0301\u0301'],
  ])('%j of %i is cut between what is seen: %j', (name, longest, kept) => {
    expect(beginningOf(name, longest)).toBe(kept);
  });
});

it('is the same when it is kept again', () => {
  for (const name of ['👩‍💼 专员\u200d', '1\ufe0f\u20e3', '\u200d\u200d👩\u200d\u200d💼'])
    expect(lineOf(lineOf(name))).toBe(lineOf(name));
});
