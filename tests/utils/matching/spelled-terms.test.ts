import { describe, expect, it } from 'vitest';
import { spellTerms, termsMisspelled, termsSounding, termsSpelled } from '@/utils/matching/spelled-terms';
import { term } from './small-corpus';

const syllables = {
  容缺受理: 'rong que shou li',
  免申即享: 'mian shen ji xiang',
  退役军人: 'tui yi jun ren',
  app办税: 'a p p ban shui',
};
const homophones = { mian: '免面', shen: '申审', ji: '即既', xiang: '享想', rong: '容荣', que: '缺确' };
const terms = spellTerms(
  Object.keys(syllables).map((text) => term(text)),
  { syllables, homophones },
);
const texts = (finds: readonly { term: { text: string } }[]) => finds.map((find) => find.term.text);

describe('terms spelled in pinyin', () => {
  it.each([
    ['in full', 'rongqueshouli', ['容缺受理'], 1],
    ['by initials', 'rqsl', ['容缺受理'], 1],
    ['partly, from the beginning', 'rongque', ['容缺受理'], 0.5],
    ['partly, from inside', 'shouli', ['容缺受理'], 0.5],
    ['while the last syllable is unfinished', 'tuiyij', ['退役军人'], 0.75],
    ['mixed with characters', '容缺sl', ['容缺受理'], 1],
  ])('%s: %s', (_how, typed, expected, share) => {
    const finds = termsSpelled(terms, typed);
    expect(texts(finds)).toEqual(expected);
    expect(finds[0]?.share).toBe(share);
  });

  it.each(['xyz', 'rongqueshoulo', ''])('are none for %j', (typed) => {
    expect(termsSpelled(terms, typed)).toEqual([]);
  });
});

describe('terms spelled with a letter too many', () => {
  it.each([
    ['tysjr', ['退役军人']],
    ['rqsll', ['容缺受理']],
    ['rqslx', ['容缺受理']],
  ])('%s may mean %j', (typed, expected) => {
    expect(texts(termsMisspelled(terms, typed))).toEqual(expected);
  });

  it.each(['rqs', 'qwerty', 'rxqyszl'])('%s means none', (typed) => {
    expect(termsMisspelled(terms, typed)).toEqual([]);
  });
});

describe('terms that sound like what was typed', () => {
  it.each([
    ['免审既享', ['免申即享']],
    ['面申即想', ['免申即享']],
    ['免审既', ['免申即享']],
  ])('%s sounds like %j', (typed, expected) => {
    expect(texts(termsSounding(terms, typed))).toEqual(expected);
  });

  it.each(['免审', '免审鑫享', '足球转会'])('%s sounds like none', (typed) => {
    expect(termsSounding(terms, typed)).toEqual([]);
  });
});
