import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { setUpOmnibox, suggestionsFor } from '@/utils/browser/omnibox';
import { measuresOf } from '@/utils/corpus/corpus-measures';
import type { Library } from '@/utils/matching/library';
import { buildIndex } from '@/utils/matching/measure-index';
import { corpus, library } from '../../components/sample';
import { give, giveEvent } from './fakes';

/** The sample with a place and titles that XML would stumble over, two of them alike. */
function awkwardLibrary(): Library {
  const [city, ...others] = corpus.cases;
  if (!city) throw new Error('the sample has no case');
  const [first, second] = city.measures;
  const twins = [first, second].map((measure) => ({
    ...(measure as object),
    title: '容缺<受理>&补正',
    keywords: ['容缺受理'],
  }));
  const awkward = {
    ...corpus,
    cases: [{ ...city, place: { name: 'A&B市', level: 'city' }, measures: twins } as never, ...others],
  };
  return {
    corpus: awkward,
    index: buildIndex(awkward, { syllables: {}, homophones: {} }),
    measures: new Map(measuresOf(awkward).map((located) => [located.measure.id, located])),
  };
}

describe('suggestions', () => {
  it('name the measure and its place, best first', () => {
    expect(suggestionsFor(library, '容缺受理')[0]).toEqual({
      content: '容缺受理加承诺补正',
      description: '容缺受理加承诺补正 · XX市',
    });
  });

  it('are none for words that mean nothing', () => {
    expect(suggestionsFor(library, 'qzxqzx')).toEqual([]);
  });

  it('hold no characters that one browser reads as XML and the other shows', () => {
    const suggestions = suggestionsFor(awkwardLibrary(), '容缺受理');
    expect(suggestions).toHaveLength(2);
    for (const { description } of suggestions) expect(description).toBe('容缺受理补正 · AB市');
  });
});

describe('the address bar', () => {
  const setDefaultSuggestion = vi.fn();
  let changed: ReturnType<typeof giveEvent<[string, (suggestions: unknown[]) => void]>>;
  let entered: ReturnType<typeof giveEvent<[string, string]>>;
  const suggested = (typed: string): { content: string }[] => {
    const suggest = vi.fn();
    changed.trigger(typed, suggest);
    return suggest.mock.calls[0]?.[0] ?? [];
  };

  beforeEach(() => {
    give('omnibox', { setDefaultSuggestion });
    changed = giveEvent('omnibox', 'onInputChanged');
    entered = giveEvent('omnibox', 'onInputEntered');
  });

  it('says what may be typed', () => {
    setUpOmnibox(() => library);
    expect(setDefaultSuggestion).toHaveBeenCalledWith({
      description: '搜索各地做法：名称、拼音首字母或数字都可以',
    });
  });

  it('does not open the compendium before something is typed', () => {
    const open = vi.fn(() => library);
    setUpOmnibox(open);
    expect(open).not.toHaveBeenCalled();
  });

  it('suggests each thing once, and never what stands there already', () => {
    setUpOmnibox(awkwardLibrary);
    expect(suggested('容缺受理')).toHaveLength(1);
    setUpOmnibox(() => library);
    expect(suggested('容缺受理').length).toBeGreaterThan(0);
  });

  it('does not suggest a title that was typed in full', () => {
    setUpOmnibox(() => library);
    expect(suggested('三色导税').map(({ content }) => content)).not.toContain('三色导税');
  });

  const url = `chrome-extension://test-extension-id/sidepanel.html#search=${encodeURIComponent('容缺 #1&x=2')}`;
  it.each([
    ['currentTab', 'update', { url }],
    ['newForegroundTab', 'create', { url, active: true }],
    ['newBackgroundTab', 'create', { url, active: false }],
  ] as const)('opens the search where the reader wants it: %s', (disposition, method, properties) => {
    const open = vi
      .spyOn(fakeBrowser.tabs, method)
      .mockClear()
      .mockResolvedValue({} as never);
    setUpOmnibox(() => library);
    entered.trigger('容缺 #1&x=2', disposition);
    expect(open.mock.calls).toEqual([[properties]]);
  });
});
