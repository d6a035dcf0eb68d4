/** A kind of record, and a library of them that follows what is stored without reading all of it again. */
import type { DamagedRecord } from './record-store';

/** How records of one kind are kept: each under its prefix and its id. */
export interface RecordKind<Kind extends { readonly id: string }> {
  /** `snippet:` */
  readonly prefix: string;
  /** The record, or null where it cannot be read. */
  parse(record: unknown): Kind | null;
  /** Their order in a library. */
  compare(one: Kind, other: Kind): number;
}

export interface RecordLibrary<Kind> {
  /** In their order. */
  readonly sound: readonly Kind[];
  readonly damaged: readonly DamagedRecord[];
}

/** What `storage.onChanged` tells of a key: no `newValue`, or null, where it was removed. */
export type StorageChanges = Readonly<Record<string, { readonly newValue?: unknown }>>;

export const keyUnder = (prefix: string, id: string): string => prefix + id;

/** The record, where it is sound and stands under its own key. */
export function parseUnder<Kind extends { readonly id: string }>(
  { prefix, parse }: RecordKind<Kind>,
  record: unknown,
  key: string,
): Kind | null {
  const parsed = parse(record);
  return parsed && keyUnder(prefix, parsed.id) === key ? parsed : null;
}

/**
 * The library after what has changed in storage, the very same where none of it is of this kind. Only changed records are
 * parsed; all others stay the same values, so that whoever compares them sees at once what is new.
 */
export function recordsAfter<Kind extends { readonly id: string }>(
  kind: RecordKind<Kind>,
  library: RecordLibrary<Kind>,
  changes: StorageChanges,
): RecordLibrary<Kind> {
  const keys = new Set(Object.keys(changes).filter((key) => key.startsWith(kind.prefix)));
  if (keys.size === 0) return library;
  const ids = new Set([...keys].map((key) => key.slice(kind.prefix.length)));
  const sound: Kind[] = [];
  const damaged: DamagedRecord[] = [];
  for (const key of keys) {
    const record = changes[key]?.newValue ?? null;
    if (record === null) continue;
    const parsed = parseUnder(kind, record, key);
    if (parsed === null) damaged.push({ key, record });
    else sound.push(parsed);
  }
  return {
    sound: merged(
      library.sound.filter(({ id }) => !ids.has(id)),
      sound.sort(kind.compare),
      kind.compare,
    ),
    damaged: [...library.damaged.filter(({ key }) => !keys.has(key)), ...damaged],
  };
}

/** Two sorted lists as one. */
function merged<Kind>(
  one: readonly Kind[],
  other: readonly Kind[],
  compare: (one: Kind, other: Kind) => number,
): Kind[] {
  const all: Kind[] = [];
  let at = 0;
  for (const next of other) {
    while (at < one.length && compare(one[at] as Kind, next) <= 0) all.push(one[at++] as Kind);
    all.push(next);
  }
  return all.concat(one.slice(at));
}
