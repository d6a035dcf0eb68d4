import { expect, it } from 'vitest';
import { parseLibraryHash } from '@/components/hooks/use-library-route';

it.each([
  ['', { tab: 'library', snippetId: null, draftId: null }],
  ['#library', { tab: 'library', snippetId: null, draftId: null }],
  ['#library=measure-c05-m11', { tab: 'library', snippetId: 'measure-c05-m11', draftId: null }],
  ['#library=a%3Db', { tab: 'library', snippetId: 'a=b', draftId: null }],
  ['#library=%', { tab: 'library', snippetId: '%', draftId: null }],
  ['#drafts', { tab: 'drafts', snippetId: null, draftId: null }],
  ['#draft=d1', { tab: 'drafts', snippetId: null, draftId: 'd1' }],
  ['#draft=', { tab: 'drafts', snippetId: null, draftId: null }],
  ['#elsewhere', { tab: 'library', snippetId: null, draftId: null }],
])('%s leads to %o', (hash, route) => {
  expect(parseLibraryHash(hash)).toEqual(route);
});
