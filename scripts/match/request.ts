/** What a line of standard input asks. */
import * as v from 'valibot';

const idSchema = v.union([v.string(), v.number()]);

const pageSchema = v.object({
  url: v.string(),
  title: v.nullish(v.string()),
  text: v.nullish(v.string()),
  html: v.nullish(v.string()),
});

const requestSchema = v.pipe(
  v.object({
    id: v.nullish(idSchema),
    query: v.nullish(v.string()),
    page: v.nullish(pageSchema),
    limit: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  v.check(({ query, page }) => !(query == null && page == null), 'neither query nor page'),
  v.check(({ query, page }) => query == null || page == null, 'query and page at once'),
);

export type Request = v.InferOutput<typeof requestSchema>;
export type RequestedPage = v.InferOutput<typeof pageSchema>;

/** As the line gives it; null where it gives none. */
export type RequestId = string | number | null;

/** The request, or what is wrong with it; its id even then, as far as it can be told. */
export type ParsedRequest =
  | { readonly id: RequestId; readonly request: Request }
  | { readonly id: RequestId; readonly error: string };

export function parseRequest(text: string): ParsedRequest {
  const read = parseJson(text);
  if ('error' in read) return { id: null, error: read.error };
  const id = idOf(read.value);
  const parsed = v.safeParse(requestSchema, read.value);
  return parsed.success ? { id, request: parsed.output } : { id, error: complaintOf(parsed.issues[0]) };
}

function parseJson(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { error: 'not JSON' };
  }
}

function idOf(value: unknown): RequestId {
  const parsed = v.safeParse(v.object({ id: idSchema }), value);
  return parsed.success ? parsed.output.id : null;
}

function complaintOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}
