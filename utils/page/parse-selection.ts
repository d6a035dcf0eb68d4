/** What a frame says is selected in it. The script runs beside the page, so nothing of it is taken on trust. */
import * as v from 'valibot';
import { headSchema } from './parse-skeleton';
import { CONTEXT_LENGTH, MAX_PASSAGE_LENGTH, type SelectionReading } from './read-selection';

const upTo = (characters: number) => v.pipe(v.string(), v.maxLength(characters));

const readingSchema: v.GenericSchema<unknown, SelectionReading> = v.object({
  selector: v.object({
    exact: v.pipe(upTo(MAX_PASSAGE_LENGTH), v.minLength(1)),
    prefix: upTo(CONTEXT_LENGTH),
    suffix: upTo(CONTEXT_LENGTH),
  }),
  head: headSchema,
  isFocused: v.boolean(),
});

/** The reading, or null where nothing is selected or it says nothing of the kind. */
export function parseSelection(said: unknown): SelectionReading | null {
  const parsed = v.safeParse(readingSchema, said);
  return parsed.success ? parsed.output : null;
}
