/** What the walker in a page answers. It runs beside the page, so nothing of it is taken on trust. */
import * as v from 'valibot';
import type { PassageAnswer, PassageWalk } from './passage';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const walkSchema: v.GenericSchema<unknown, PassageWalk> = v.object({
  at: count,
  total: count,
  label: v.string(),
  isOnlySimilar: v.boolean(),
  skipped: count,
});

const answerSchema = v.variant('status', [
  v.object({ status: v.literal('shown'), walk: walkSchema }),
  v.object({ status: v.literal('gone') }),
  v.object({ status: v.literal('overtaken') }),
]);

/** The answer, or null where it is none. */
export function parseAnswer(said: unknown): PassageAnswer | null {
  const parsed = v.safeParse(answerSchema, said);
  return parsed.success ? parsed.output : null;
}

/** Where the walk stands, or null where it does not say. */
export function parseWalk(said: unknown): PassageWalk | null {
  const parsed = v.safeParse(walkSchema, said);
  return parsed.success ? parsed.output : null;
}
