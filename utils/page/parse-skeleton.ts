/** What a page's script says it has read. It runs beside the page, so nothing of it is taken on trust. */
import * as v from 'valibot';
import type { PageSkeleton } from './skeleton';
import { MAX_SKELETON_CHARACTERS } from './skeleton-writer';

/** What the walk carries, heads and the last label on top; a page that sends more is none of ours. */
const MOST_CHARACTERS = 2 * MAX_SKELETON_CHARACTERS;

export const headSchema = v.object({
  url: v.string(),
  title: v.string(),
  metas: v.array(v.tuple([v.string(), v.string()])),
});

export const skeletonSchema: v.GenericSchema<unknown, PageSkeleton> = v.pipe(
  v.object({
    labels: v.array(v.string()),
    roots: v.pipe(v.array(v.object({ head: headSchema, content: v.string() })), v.minLength(1)),
    gist: v.pipe(v.number(), v.finite()),
    truncated: v.boolean(),
  }),
  v.check((page) => charactersIn(page) <= MOST_CHARACTERS),
);

function charactersIn({ labels, roots }: PageSkeleton): number {
  const texts = [
    labels,
    ...roots.flatMap(({ head, content }) => [[head.url, head.title, content], ...head.metas]),
  ];
  return texts.reduce((sum, those) => those.reduce((total, { length }) => total + length, sum), 0);
}

/** What an injection says the page holds, or null where it says nothing of the kind. */
export function parseSkeleton(said: unknown): PageSkeleton | null {
  const parsed = v.safeParse(skeletonSchema, said);
  return parsed.success ? parsed.output : null;
}
