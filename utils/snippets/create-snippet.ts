import type { LocatedMeasure } from '../corpus/corpus-measures';
import { blankFields, type MeasureSnippet, SNIPPET_VERSION, type SourcePage } from './snippet';
import { measureSnippetId } from './snippet-id';

/** The measure as a snippet, with the page it was found beside, or null where it came from search. */
export function createMeasureSnippet(
  { measure, case: parent }: LocatedMeasure,
  foundOn: SourcePage | null,
  now: Date,
): MeasureSnippet {
  const { id, title, summary, section, topics } = measure;
  return {
    version: SNIPPET_VERSION,
    kind: 'measure',
    id: measureSnippetId(id),
    savedAt: now.toISOString(),
    ...blankFields(now),
    measure: {
      id,
      title,
      summary,
      section,
      caseNumber: parent.number,
      caseTitle: parent.title,
      place: parent.place.name,
      topics: [...topics],
    },
    foundOn,
  };
}
