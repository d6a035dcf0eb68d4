/** The shape of the corpus's files as `data/README.md` describes it, and the files as they stand. */
import * as v from 'valibot';
import thesaurusFile from '@/data/thesaurus.json';
import topicsFile from '@/data/topics.json';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** Between `least` and `most` characters, as a reader counts them. */
const lengthOf = (least: number, most: number) =>
  v.pipe(
    text,
    v.check(
      (value) => [...value].length >= least && [...value].length <= most,
      ({ input }) => `「${input}」 has ${[...input].length} characters, ${least} to ${most} wanted`,
    ),
  );

const wording = lengthOf(2, 14);

const figure = v.strictObject({
  label: lengthOf(2, 24),
  value: v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/, 'a plain number')),
  unit: v.string(),
});

const measure = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^c\d\d-m\d\d$/)),
  section: text,
  title: lengthOf(4, 24),
  summary: lengthOf(20, 220),
  topics: v.pipe(v.array(text), v.minLength(1), v.maxLength(3)),
  keywords: v.pipe(v.array(wording), v.minLength(2), v.maxLength(6)),
  aliases: v.pipe(v.array(wording), v.minLength(1), v.maxLength(5)),
  figures: v.array(figure),
  instruments: v.array(v.pipe(v.string(), v.regex(/^《.+》$/))),
  agencies: v.array(text),
  beneficiaries: v.array(text),
  caveat: v.optional(lengthOf(6, 120)),
});

export const caseSchema = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: text,
  place: v.strictObject({
    name: text,
    level: v.picklist(['national', 'province', 'city', 'district', 'county', 'agency']),
  }),
  agency: text,
  summary: lengthOf(20, 220),
  measures: v.pipe(v.array(measure), v.minLength(1)),
});

const topicSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
  label: v.strictObject({ zh: lengthOf(4, 12), en: lengthOf(4, 40) }),
});

const entrySchema = v.strictObject({
  term: wording,
  phrases: v.pipe(v.array(lengthOf(3, 14)), v.minLength(1)),
});

export type MeasureFile = v.InferOutput<typeof measure>;

/** File name without its folder → what it holds, unread. */
export const caseFiles: ReadonlyMap<string, unknown> = new Map(
  Object.entries(import.meta.glob('../../data/cases/*.json', { eager: true, import: 'default' })).map(
    ([path, file]) => [path.slice(path.lastIndexOf('/') + 1), file],
  ),
);

export const readCases = () => [...caseFiles.values()].map((file) => v.parse(caseSchema, file));
export const readTopics = () => v.parse(v.array(topicSchema), topicsFile);
export const readThesaurus = () => v.parse(v.array(entrySchema), thesaurusFile);
