import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import {
  commonCharacters,
  packReadings,
  packVariants,
  unpackReadings,
  unpackVariants,
} from '@/utils/text/packed-characters';

const syllableOf = (character: string) => pinyin(character, { toneType: 'none', v: true });

describe('the common characters', () => {
  const common = commonCharacters();

  it('are the 3,755 of level 1, each once and nothing else', () => {
    expect(common).toMatch(/^\p{Script=Han}+$/u);
    expect(new Set(common).size).toBe(3755);
    expect(common).toHaveLength(3755);
  });

  it.each([
    ['first', 0, '啊'],
    ['last', -1, '座'],
  ])('have the %s of the standard first and last', (_which, at, character) => {
    expect(common.at(at)).toBe(character);
  });

  it('leave out the rarer ones of level 2', () => {
    expect(common).not.toMatch(/[亍鼯]/);
  });
});

describe('packed readings', () => {
  const packed = packReadings(['鼯', '容', '亍', '吾'], syllableOf);
  const unpacked = unpackReadings(packed);

  it('give every character back under its syllable', () => {
    const characters = [...commonCharacters(), '鼯', '亍'];
    for (const character of characters)
      expect(unpacked[syllableOf(character)], character).toContain(character);
    expect(Object.values(unpacked).join('')).toHaveLength(characters.length);
  });

  it('name only the characters that are not common', () => {
    expect(packed.others).toEqual({ wu: '鼯', chu: '亍' });
  });

  it('take little room: most characters follow one that is read the same', () => {
    expect(packed.common.length).toBeLessThan(commonCharacters().length);
  });
});

describe('packed variants', () => {
  const stands = new Map([
    ['發', '发'],
    ['髮', '发'],
    ['後', '后'],
    ['⻔', '门'],
    ['⺅', '亻'],
    ['𠗣', '㓆'],
  ]);

  it('give every variant back with the character that stands for it', () => {
    expect(unpackVariants(packVariants(stands))).toEqual(stands);
  });

  it('name no character of the standard', () => {
    const { standard, others } = packVariants(stands);
    expect(standard).not.toMatch(/[发后门]/);
    expect(others).toBe('㓆𠗣');
  });
});
