/** The terms of the thesaurus, and which of them a text says. */
import type { ThesaurusEntry } from '../corpus/types';
import { type KeyTable, KeyTableBuilder, ordinalOf } from '../retrieval/key-table';
import { bigramKey } from '../retrieval/token-keys';
import { normalText, writtenText } from '../text/normalise';
import type { LeadCollector } from './lead-store';
import { ALIAS_WEIGHT, type Lead, MIN_TERM_LENGTH } from './vocabulary';

/** A term of the thesaurus leads to the measures that say it; its phrases lead to the same ones. */
export interface SaidEntry {
  /** Normal form of the term. */
  readonly text: string;
  /** Normal forms of its phrases. */
  readonly phrases: readonly string[];
  /** The term and its phrases, numbered when a measure first says the term. */
  readonly wordings: () => readonly SaidWording[];
}

interface SaidWording {
  readonly term: number;
  readonly label: number;
  readonly tier: Lead['tier'];
  /** What it weighs against the term itself. */
  readonly share: number;
}

function saidEntry({ term, phrases }: ThesaurusEntry, text: string, collector: LeadCollector): SaidEntry {
  let numbered: SaidWording[] | undefined;
  const number = (wording: string, tier: Lead['tier'], share: number): SaidWording => ({
    term: collector.termOf(normalText(wording), writtenText(wording)),
    label: collector.labelOf(term),
    tier,
    share,
  });
  const aliases = phrases.filter((phrase) => normalText(phrase).length >= MIN_TERM_LENGTH);
  const wordings = () => {
    numbered ??= [number(term, 'exact', 1), ...aliases.map((alias) => number(alias, 'alias', ALIAS_WEIGHT))];
    return numbered;
  };
  return { text, phrases: aliases.map(normalText), wordings };
}

/** Entries under the first two characters of their term, shortest first. */
export interface ThesaurusByTerm {
  readonly heads: KeyTable;
  /** By head. */
  readonly entries: readonly (readonly SaidEntry[])[];
  /** By the normal form of each of their phrases. */
  readonly byPhrase: ReadonlyMap<string, SaidEntry>;
}

const headOf = (text: string, at: number): number => bigramKey(text.charCodeAt(at), text.charCodeAt(at + 1));

export function thesaurusByTerm(
  thesaurus: readonly ThesaurusEntry[],
  collector: LeadCollector,
): ThesaurusByTerm {
  const byText = new Map(thesaurus.map((entry) => [normalText(entry.term), entry]));
  const heads = new KeyTableBuilder();
  const entries: SaidEntry[][] = [];
  for (const [text, entry] of [...byText].sort(([a], [b]) => a.length - b.length)) {
    if (text.length < MIN_TERM_LENGTH) continue;
    const head = heads.add(headOf(text, 0));
    entries[head] = [...(entries[head] ?? []), saidEntry(entry, text, collector)];
  }
  const phrases = entries.flat().flatMap((entry) => entry.phrases.map((phrase) => [phrase, entry] as const));
  return { heads, entries, byPhrase: new Map(phrases) };
}

/** The entries whose term stands in the text: nearly every position is dismissed by one look-up. */
export function entriesWithin(text: string, { heads, entries }: ThesaurusByTerm): SaidEntry[] {
  const found: SaidEntry[] = [];
  for (let start = 0; start + MIN_TERM_LENGTH <= text.length; start++) {
    const head = ordinalOf(heads, headOf(text, start));
    if (head < 0) continue;
    for (const entry of entries[head] as readonly SaidEntry[])
      if (text.startsWith(entry.text, start)) found.push(entry);
  }
  return found;
}
