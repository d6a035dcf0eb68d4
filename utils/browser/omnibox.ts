/** The address bar: `ts` and a space, then any words. */
import type { Library } from '../matching/library';
import { searchMeasures } from '../matching/search';
import { browser, extensionAddress } from './api';
import { t } from './i18n';

/** As many as the address bar shows. */
const MAX_SUGGESTIONS = 6;

/** Chrome reads descriptions as XML, Firefox as text: without these characters both show the same. */
const plain = (text: string) => text.replace(/[<>&]/g, '');

interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** Suggestions for what has been typed so far, best first. */
export function suggestionsFor(library: Library, typed: string): Suggestion[] {
  return searchMeasures(library.index, typed, { limit: MAX_SUGGESTIONS }).flatMap(({ measureId }) => {
    const located = library.measures.get(measureId);
    if (!located) return [];
    const { measure, case: parent } = located;
    return [{ content: measure.title, description: plain(`${measure.title} · ${parent.place.name}`) }];
  });
}

/** Answers the address bar; the chosen words open the search view in a tab. */
export function setUpOmnibox(library: () => Library): void {
  browser.omnibox.setDefaultSuggestion({ description: t('omniboxHint') });
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    const [, ...others] = uniqueByContent([
      { content: typed, description: '' },
      ...suggestionsFor(library(), typed),
    ]);
    suggest(others);
  });
  browser.omnibox.onInputEntered.addListener((typed, disposition) => {
    const url = extensionAddress(`sidepanel.html#search=${encodeURIComponent(typed)}`);
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

function uniqueByContent(suggestions: readonly Suggestion[]): Suggestion[] {
  return [...new Map(suggestions.map((suggestion) => [suggestion.content, suggestion])).values()];
}
