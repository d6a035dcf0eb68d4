import type { Topic } from '../corpus/types';
import type { Snippet } from '../snippets/snippet';

/** What snippets are grouped under that no topic fits. */
export const OTHER_TOPIC = '其他';

export interface TopicGroup {
  readonly label: string;
  /** In the order they were given. */
  readonly snippets: readonly Snippet[];
}

/** Names the topic of a snippet by its id, or says null. */
export type TopicOf = (snippet: Snippet) => string | null;

/** A snippet with the id of the topic it stands under, or null. */
export interface PlacedSnippet {
  readonly snippet: Snippet;
  readonly topicId: string | null;
}

/** The snippet under the first of its own topics, else under what `topicOf` makes of its words. */
export function placedSnippet(snippet: Snippet, topicOf: TopicOf): PlacedSnippet {
  const own = snippet.kind === 'measure' ? snippet.measure.topics[0] : undefined;
  return { snippet, topicId: own ?? topicOf(snippet) };
}

/**
 * The snippets by topic, in the order of the topics; those of none, or of one that is no more, come last under 其他.
 */
export function topicGroups(placed: readonly PlacedSnippet[], topics: readonly Topic[]): TopicGroup[] {
  const labels = new Map<string | null, string>(topics.map(({ id, label }) => [id, label.zh]));
  const groups = new Map<string | null, Snippet[]>([...labels.keys(), null].map((id) => [id, []]));
  for (const { snippet, topicId } of placed) groups.get(labels.has(topicId) ? topicId : null)?.push(snippet);
  return [...groups]
    .filter(([, snippets]) => snippets.length > 0)
    .map(([id, snippets]) => ({ label: labels.get(id) ?? OTHER_TOPIC, snippets }));
}
