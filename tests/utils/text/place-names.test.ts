import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import own from '@/data/place-readings.json';
import { writtenText } from '@/utils/text/normalise';
import { openReadings, stretchRead } from '@/utils/text/readings';
import { placeNames } from '../../../scripts/writing-data';

const readings = openReadings();
const isFound = (typed: string, text: string) => stretchRead(typed, writtenText(text), readings) !== null;

/** How names are read that no dictionary of the build says anything of, or not as one says them there. */
const ownReadings = new Map(Object.entries(own.readings));

function syllablesOf(name: string): string[] {
  const part = [...ownReadings.keys()].find((known) => name.startsWith(known));
  if (part === undefined) return pinyin(name, { toneType: 'none', type: 'array', v: true });
  const rest = name.slice(part.length);
  const after = rest === '' ? [] : pinyin(rest, { toneType: 'none', type: 'array', v: true });
  return [...(ownReadings.get(part) ?? '').split(' '), ...after];
}

describe('place names', () => {
  const names = [...new Set([...placeNames(), ...ownReadings.keys()])];

  it('are some 3,000 down to the county', () => {
    expect(names.length).toBeGreaterThan(3_000);
  });

  it('are all found by their pinyin and their initials', () => {
    const lost = names.filter((name) => {
      const syllables = syllablesOf(name);
      const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
      return !isFound(syllables.join(''), name) || !isFound(initials, name);
    });
    expect(lost).toEqual([]);
  });

  it.each([
    ['成都', 'chengdu'],
    ['厦门', 'xiamen'],
    ['廈門', 'xiamen'],
    ['蚌埠', 'bengbu'],
    ['六安', 'luan'],
    ['六安', 'liuan'],
    ['乐清', 'yueqing'],
    ['亳州', 'bozhou'],
    ['东莞', 'dongguan'],
    ['番禺', 'panyu'],
    ['浚县', 'xunxian'],
    ['单县', 'shanxian'],
    ['大城县', 'daichengxian'],
    ['涡阳', 'guoyang'],
    ['歙县', 'shexian'],
    ['尉犁', 'yuli'],
    ['洪洞', 'hongtong'],
    ['阿房宫', 'epanggong'],
    ['重庆', 'chongqing'],
    ['长治', 'changzhi'],
    ['长子县', 'zhangzixian'],
    ['會計', 'kuaiji'],
    ['率先', 'shuaixian'],
    ['率先', 'sx'],
    ['重点', 'zhongdian'],
    ['银行', 'yinhang'],
    ['调研', 'diaoyan'],
    ['参差不齐', 'cencibuqi'],
    ['称职', 'chenzhi'],
    ['省察', 'xingcha'],
    ['朝气', 'zhaoqi'],
  ])('%s is found by %s', (text, typed) => {
    expect(isFound(typed, text)).toBe(true);
  });

  it.each([
    ['社会计划', 'shehuijihua'],
    ['效率先行', 'xiaolvxianxing'],
    ['成长沙龙', 'chengzhangshalong'],
  ])('%s is read as before, though another word stands across its own', (text, typed) => {
    expect(isFound(typed, text)).toBe(true);
  });

  it.each([
    ['会议', 'kuaiyi'],
    ['没有', 'moyou'],
    ['大力', 'daili'],
  ])('%s is not found by %s: the rare reading is that of other words', (text, typed) => {
    expect(isFound(typed, text)).toBe(false);
  });
});
