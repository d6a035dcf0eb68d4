/** Everything that takes text from outside (pages, files, fields), each as a function of one text. */
import { canonicalJson } from '@/utils/backup/canonical-json';
import { parseBackup } from '@/utils/backup/parse-backup';
import { coverageOf } from '@/utils/coverage/coverage-of';
import { pastedText } from '@/utils/coverage/pasted-text';
import { csv } from '@/utils/export/csv';
import { exportFileName } from '@/utils/export/file-name';
import { withoutNumber } from '@/utils/export/heading-numbers';
import { xmlText } from '@/utils/export/xml-text';
import { figurePairs } from '@/utils/figures/figure-pairs';
import { findFigures } from '@/utils/figures/find-figures';
import { openLibrary } from '@/utils/matching/library';
import { matchPage } from '@/utils/matching/match-page';
import { matchWords } from '@/utils/matching/match-words';
import { pageMentions } from '@/utils/matching/page-mentions';
import { searchMeasures } from '@/utils/matching/search';
import type { Match } from '@/utils/matching/types';
import { marginMarks } from '@/utils/overlay/margin-marks';
import { pageCardOf } from '@/utils/overlay/page-card';
import { judgePage } from '@/utils/page/judge-page';
import { readMetadata } from '@/utils/page/metadata';
import { pageAddress } from '@/utils/page/page-address';
import type { PageText } from '@/utils/page/page-text';
import { dateNear } from '@/utils/page/publication-date';
import { CLOSE, OPEN } from '@/utils/page/skeleton';
import { atOnce } from '@/utils/page/slices';
import { sourcePageOf } from '@/utils/page/source-page';
import { parseTypedSite } from '@/utils/page/typed-site';
import { dayIn } from '@/utils/page/written-date';
import { findChangedPassage, findPassage } from '@/utils/passages/find-passage';
import { linkToPassage } from '@/utils/passages/text-fragment';
import { snippetCitation } from '@/utils/snippets/citation';
import { markdownCitation } from '@/utils/snippets/citation-markdown';
import { richCitation } from '@/utils/snippets/citation-rich';
import { tagsCompleting } from '@/utils/snippets/complete-tag';
import { createPassageSnippet } from '@/utils/snippets/create-passage-snippet';
import { duplicateOf } from '@/utils/snippets/duplicate';
import { SnippetSearch } from '@/utils/snippets/search-snippets';
import { sourceEntry } from '@/utils/snippets/source-entry';
import { tagOf, tagsIn } from '@/utils/snippets/tags';
import { escapeHtml } from '@/utils/text/escape-html';
import { markdownAddress } from '@/utils/text/markdown';
import { mergedText, movedPlace } from '@/utils/text/merge-text';
import { withinQuotes } from '@/utils/text/nested-quotes';
import { openWriting } from '@/utils/text/writing';

const { index, measures } = openLibrary();
const writing = openWriting();
const NOW = new Date(0);
const URL_OF_PAGE = 'http://www.example.gov.cn/1.html';

/** Measures of all kinds, as if the page were about them. */
const MATCHES: readonly Match[] = index.measures.slice(0, 30).map(({ measure }) => ({
  ...{ measureId: measure.id, relevance: 1, tier: 'exact' as const, evidence: [] },
}));

/** The text as a page, a line a block; its beginning as the title. */
const pageOf = (text: string): PageText => ({ ...pastedText(text), title: text.slice(0, 500) });
const head = (text: string) => ({ url: URL_OF_PAGE, title: text, metas: [['description', text] as const] });
const passage = (text: string) => {
  const selector = { exact: text, prefix: text.slice(-32), suffix: text.slice(0, 32) };
  const page = { title: text, url: `${URL_OF_PAGE}?${text}`, site: text, publishedOn: null };
  return createPassageSnippet({ selector, page }, NOW, 'a');
};
const search = (text: string, query: string) => {
  const searched = new SnippetSearch(writing);
  searched.update([{ ...passage(text), note: text, tags: [text] }]);
  searched.find(query);
};
const BEGUN = '{"format":"tashan-backup","version":1,"records":[\n';

/** What a function makes of a text is of no interest here; a promise is waited for. */
export const OUTSIDE_READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'page: a document’s head': (text) => sourcePageOf(head(text)),
  'page: lines above the text': (text) =>
    readMetadata({
      ...{ head: head(text.slice(0, 500)), markedDate: text },
      blocks: pastedText(text).blocks.map((block) => ({ ...block, linkCharacters: 0, isLinks: false })),
      textStart: 15,
    }),
  'page: a skeleton': (text) => {
    const paragraphs = text.split('\n').map((line) => `${OPEN}0 ${line}${CLOSE}`);
    const content = `${OPEN}1 ${paragraphs.join('\n')}${CLOSE}`;
    judgePage({ labels: ['p', 'div'], roots: [{ head: head(''), content }], gist: 0, truncated: false });
  },
  'page: marks without end': (text) => {
    const content = text.replace(/\n/g, CLOSE).replace(/../g, `${OPEN}0 $&`);
    judgePage({ labels: ['span'], roots: [{ head: head(''), content }], gist: 0, truncated: false });
  },
  'page: a date': (text) => [dayIn(text, NOW), dateNear([text, text], NOW)],
  'page: an address': (text) => pageAddress(`http://a.cn/?${text}#${text}`),
  'pasted text': pastedText,
  'matching a page': (text) => matchPage(index, pageOf(text)),
  'marks of a page': (text) => {
    const page = pageOf(text);
    marginMarks(page, pageMentions(index, page, MATCHES), ({ match, evidence }) => {
      const located = measures.get(match.measureId);
      return located ? pageCardOf(located, evidence, { saved: false, isOwnTerm: true }) : null;
    });
  },
  'matching a selection': (text) => matchWords(index, text),
  'coverage of a text': (text) => coverageOf(index, pageOf(text)),
  'figures of a text': (text) => findFigures(text),
  'figures beside figures': (text) => figurePairs(index, pageOf(text)),
  'search of measures': (text) => searchMeasures(index, text),
  'search of snippets: a query': (text) => search('容缺受理', text),
  'search of snippets: what is kept': (text) => search(text, 'rongque 容 1'),
  'words of a page: themselves': (text) => findPassage({ text }, passage(text.slice(0, 5_000)).selector),
  'words of a page: almost': (text) => {
    const near = text.slice(0, 4_998);
    for (const exact of [`x${near}`, `${near}x`]) findPassage({ text }, { exact, prefix: 'y', suffix: 'z' });
  },
  'words of a page: changed': (text) => {
    const exact = `${text.slice(0, 40)}xy${text.slice(0, 40)}`;
    return atOnce(findChangedPassage({ text }, { exact, prefix: '', suffix: '' }));
  },
  'a link to words': (text) => linkToPassage(`${URL_OF_PAGE}#${text}`, passage(text).selector),
  'a snippet kept twice': (text) => duplicateOf(passage(text), [passage(`${text}。`)]),
  'a snippet cited': (text) => {
    const snippet = passage(text);
    for (const cite of [snippetCitation, markdownCitation, richCitation, sourceEntry]) cite(snippet);
  },
  'tags typed': (text) => [tagsIn(text), tagOf(text)],
  'tags completed': (text) =>
    tagsCompleting(text, [{ tag: '容缺受理容缺受理容缺受理', count: 1 }], [], writing, 8),
  'a site typed': parseTypedSite,
  'a draft written twice': (text) => [
    mergedText(text, `${text}a`, `b${text}`),
    movedPlace(9, text, `${text}a`),
  ],
  'a backup': (text) => parseBackup(text),
  'a backup begun': (text) => parseBackup(`${BEGUN}${text}`),
  'a backup ended': (text) => parseBackup(`${BEGUN}${text}]}`),
  'a record’s JSON': (text) => canonicalJson({ [text]: [text] }),
  CSV: (text) => csv([[text]]),
  'Word and Markdown': (text) => [xmlText(text), markdownAddress(text), withoutNumber(text)],
  'HTML and quotes': (text) => [escapeHtml(text), withinQuotes(text, 'zh-CN')],
  'name of a file': (text) => exportFileName(text, NOW, 'docx'),
};
