/** Every field of the extension that takes text: how it is reached, and what shows that its words were taken. */
import { createDraft, headingPart, paragraphPart } from '@/utils/drafts/create-draft';
import { KEPT_MEASURE, keptPassage, recordsOf } from './kept';
import type { Screen } from './launch';

const NOW = new Date('2024-05-22T08:00:00.000Z');
const WORDS = '材料后补';

/** Two passages, of which one speaks of the words; a folder, a tag, a draft. */
export const TYPED_INTO: Readonly<Record<string, unknown>> = {
  ...recordsOf(
    { ...KEPT_MEASURE, position: 2 },
    { ...keptPassage('q0', '申请人作出书面承诺的，材料后补，先行受理。'), tags: ['近期'] },
    { ...keptPassage('q1', '对失信主体的修复申请一次告知，限期办结。'), position: 1 },
  ),
  'folder:f1': { version: 1, id: 'f1', name: '政务服务', position: 0, createdAt: NOW.toISOString() },
  'draft:d1': createDraft('方案', [headingPart('h1', 1, '甲'), paragraphPart('p1', '乙')], NOW, 'd1'),
};

export interface TextField {
  readonly name: string;
  /** Page of the extension. */
  readonly at: string;
  /** What leads to the field, to be clicked in order. */
  readonly by?: readonly string[];
  readonly field: string;
  /** What is typed, where it is not 材料后补. */
  readonly words?: string;
  /** What takes the words, where typing them is not enough. */
  readonly end?: 'Enter' | 'blur' | { readonly click: string };
  /** Selector and words that stand there once the words are taken, and not before. */
  readonly taken: readonly [selector: string, text: string];
}

const LIBRARY = 'library.html#library';
const DRAFT = 'library.html#draft=d1';
const BAR = ['[data-snippet="q0"] .library-pick'];

export const TEXT_FIELDS: readonly TextField[] = [
  {
    name: 'the popup’s search',
    at: 'popup.html',
    field: '.search-box input',
    taken: ['[data-measure] h3', '容缺受理'],
  },
  {
    name: 'the panel’s search',
    at: 'sidepanel.html#search',
    field: '#tabpanel-search .search-box input',
    taken: ['#tabpanel-search [data-measure] h3', '容缺受理'],
  },
  {
    name: 'the library’s search in the panel',
    at: 'sidepanel.html#kept',
    field: '#tabpanel-kept .search-box input',
    taken: ['#tabpanel-kept .library-found', '1'],
  },
  {
    name: 'the library’s search',
    at: LIBRARY,
    field: '.search-box input',
    taken: ['.library-found', '1'],
  },
  {
    name: 'the search for a draft',
    at: DRAFT,
    field: '.picker-fields input',
    taken: ['.draft-picker h2 span', '1'],
  },
  {
    name: 'the tags of a card',
    at: LIBRARY,
    by: ['[data-snippet="q1"] .library-write'],
    field: '.library-card .tag-field input',
    end: 'Enter',
    taken: ['.library-card .tag-field .chip', WORDS],
  },
  {
    name: 'the tags of a card, ended by a comma',
    at: LIBRARY,
    by: ['[data-snippet="q1"] .library-write'],
    field: '.library-card .tag-field input',
    words: `${WORDS}，`,
    taken: ['.library-card .tag-field .chip', WORDS],
  },
  {
    name: 'the tags of what is picked',
    at: LIBRARY,
    by: [...BAR, '.picked-bar .row > [aria-expanded="false"]'],
    field: '.picked-bar .tag-field input',
    end: 'Enter',
    taken: ['.picked-bar .tag-field .chip', WORDS],
  },
  {
    name: 'a note',
    at: LIBRARY,
    by: ['[data-snippet="q1"] .library-write'],
    field: '.library-note-field',
    taken: ['.library-edits [aria-live]', '已保存'],
  },
  {
    name: 'a new folder',
    at: LIBRARY,
    by: ['.folder-list .toolbar button'],
    field: '.folder-form input',
    end: 'Enter',
    taken: ['.folder-list .folder-choice', WORDS],
  },
  {
    name: 'the new name of a folder',
    at: LIBRARY,
    by: ['[data-folder="f1"] .button-icon'],
    field: '.folder-form input',
    end: 'Enter',
    taken: ['.folder-list .folder-choice', WORDS],
  },
  {
    name: 'a new folder for what is picked',
    at: LIBRARY,
    by: [...BAR, '.folder-menu > button', '.menu [role="menuitem"]:last-child'],
    field: '.picked-bar .folder-form input',
    end: 'Enter',
    taken: ['.folder-list .folder-choice', WORDS],
  },
  {
    name: 'the new name of a tag',
    at: LIBRARY,
    by: ['.library-filters .toolbar:has(+ .library-chips) button'],
    field: '.tag-rename input',
    end: 'Enter',
    taken: ['.library-filters .chip', WORDS],
  },
  {
    name: 'the title of a new draft',
    at: 'library.html#drafts',
    field: '.draft-new input',
    end: 'Enter',
    taken: ['.draft-title textarea', WORDS],
  },
  {
    name: 'the new title of a draft',
    at: 'library.html#drafts',
    by: ['.draft-row-buttons .button'],
    field: '.draft-row input',
    end: 'Enter',
    taken: ['.draft-row h2', WORDS],
  },
  {
    name: 'a draft’s title',
    at: DRAFT,
    field: '.draft-title textarea',
    end: { click: '.draft-toolbar > .button' },
    taken: ['.draft-row h2', WORDS],
  },
  {
    name: 'a heading',
    at: DRAFT,
    field: '[data-part="h1"] textarea',
    end: { click: '.draft-toolbar [aria-pressed]' },
    taken: ['.outline-preview', WORDS],
  },
  {
    name: 'a paragraph',
    at: DRAFT,
    field: '[data-part="p1"] textarea',
    end: { click: '.draft-toolbar [aria-pressed]' },
    taken: ['.outline-preview', WORDS],
  },
  {
    name: 'the text for 对标',
    at: 'sidepanel.html#coverage',
    by: ['.coverage-head .chip:nth-child(2)'],
    field: '.paste-form textarea',
    end: { click: '.paste-form .button-primary' },
    taken: ['[data-chapter]', '政务'],
  },
  {
    name: 'a site to be allowed',
    at: 'options.html',
    field: '#add-site',
    end: 'Enter',
    taken: ['#add-site-fault', WORDS],
  },
];

/** Opens the page and goes to the field. */
export async function openField(
  open: (page: string) => Promise<Screen>,
  { at, by = [], field }: TextField,
): Promise<Screen> {
  const screen = await open(at);
  for (const selector of by) {
    await screen.waitFor(selector);
    await screen.click(selector);
  }
  await screen.waitFor(field);
  await screen.inWindow((window: Window, selector: string) => {
    const found = window.document.querySelector<HTMLInputElement>(selector);
    found?.focus();
    found?.select();
  }, field);
  return screen;
}

export { WORDS };
