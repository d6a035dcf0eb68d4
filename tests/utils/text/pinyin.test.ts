import { describe, expect, it } from 'vitest';
import { charactersSpelled, spell } from '@/utils/text/pinyin';

const RONG_QUE = spell('容缺受理', 'rong que shou li');
const GONG_PING = spell('公平竞争审查', 'gong ping jing zheng shen cha');

describe('charactersSpelled', () => {
  it.each([
    ['in full', 'rongqueshouli', RONG_QUE, 4],
    ['by initials', 'rqsl', RONG_QUE, 4],
    ['by two-letter initials', 'rqshl', RONG_QUE, 4],
    ['some in full, some by initials', 'rongqsl', RONG_QUE, 4],
    ['while the last syllable is being typed', 'rongquesho', RONG_QUE, 3],
    ['mixed with characters', '容缺sl', RONG_QUE, 4],
    ['from the middle of the term', 'shouli', RONG_QUE, 2],
    ['as part of a longer term', 'gongpingjingzheng', GONG_PING, 4],
    ['with zh, sh, ch as one letter', 'gpjzsc', GONG_PING, 6],
    ['not with another syllable', 'rongquesouli', RONG_QUE, 0],
    ['not with a letter too many', 'rqslx', RONG_QUE, 0],
    ['not with a syllable cut short in the middle', 'roque', RONG_QUE, 0],
    ['not by a keyboard’s row', 'qwerty', RONG_QUE, 0],
  ])('reads a term %s', (_how, typed, term, characters) => {
    expect(charactersSpelled(typed, term)).toBe(characters);
  });
});
