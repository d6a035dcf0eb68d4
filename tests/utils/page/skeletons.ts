/** Skeletons of pages written in a test, and what is read from them. */
import { type Mark, type Opening, parseLabel, readMarks } from '@/utils/page/read-skeleton';
import type { PageSkeleton } from '@/utils/page/skeleton';
import { atOnce } from '@/utils/page/slices';
import { walkPage } from '@/utils/page/walk-page';

/** The skeleton of a page, taken in one go. */
export function skeletonOf(page: Document): PageSkeleton {
  const skeleton = atOnce(walkPage(page));
  if (skeleton === null) throw new Error('the page has changed');
  return skeleton;
}

/** The marks of each root of a skeleton. */
export function marksIn({ labels, roots }: PageSkeleton): Mark[][] {
  const parsed = labels.map(parseLabel);
  return roots.map(({ content }) => readMarks(content, parsed));
}

/** The marks of a page with this body, `<body>` itself included. */
export function marksOf(body: string): Mark[] {
  const page = new DOMParser().parseFromString(`<body>${body}`, 'text/html');
  return marksIn(skeletonOf(page))[0] ?? [];
}

/** The first element of the tag in such a page. */
export function openingOf(body: string, tag: string): Opening {
  const opening = openingsIn(marksOf(body)).find(({ label }) => label.tag === tag);
  if (!opening) throw new Error(`no ${tag} in ${body}`);
  return opening;
}

export function openingsIn(marks: readonly Mark[]): Opening[] {
  return marks.filter((mark): mark is Opening => mark !== null && typeof mark !== 'string');
}

/** All the text of the marks, without the elements around it. */
export function textIn(marks: readonly Mark[]): string {
  return marks.filter((mark) => typeof mark === 'string').join('');
}
