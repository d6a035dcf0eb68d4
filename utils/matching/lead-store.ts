/** Leads in typed arrays: a library of 100,000 measures has more than a million, too many for objects. */
import { GrowingArray } from '../retrieval/growing-array';
import { offsetsOf } from '../retrieval/keyed-lists';
import type { Lead } from './vocabulary';

/** Weights are kept in hundredths. */
const WEIGHT_STEP = 0.01;

const words = () => new GrowingArray(new Uint32Array(64));
const bytes = () => new GrowingArray(new Uint8Array(64));

/** Where wordings lead, as they are found: in any order, the same place several times. */
export class LeadCollector {
  private readonly terms = new Map<string, number>();
  private readonly written = new Map<number, string>();
  private readonly labels = new Map<string, number>();
  private readonly columns = {
    term: words(),
    measure: words(),
    label: words(),
    weight: bytes(),
    alias: bytes(),
  };

  /** The number of a wording in its normal form; `written` is the same with its numbers as they are written. */
  termOf(text: string, written: string): number {
    const term = ordinalIn(this.terms, text);
    if (written !== text && !this.written.has(term)) this.written.set(term, written);
    return term;
  }

  /** The term as it was first written. */
  writtenAs(term: number): string {
    return this.written.get(term) ?? (this.texts[term] as string);
  }

  /** The number of a term as it is shown. */
  labelOf(label: string): number {
    return ordinalIn(this.labels, label);
  }

  /** A wording leads to a measure, 0 to 1 surely, and is shown as the label. */
  add(term: number, measure: number, label: number, weight: number, tier: Lead['tier']): void {
    this.columns.term.push(term);
    this.columns.measure.push(measure);
    this.columns.label.push(label);
    this.columns.weight.push(Math.round(weight / WEIGHT_STEP));
    this.columns.alias.push(tier === 'alias' ? 1 : 0);
  }

  /** All wordings, by their numbers. */
  get texts(): string[] {
    return [...this.terms.keys()];
  }

  /** The leads sorted by term, of those to one measure the surest, in the order of the measures. */
  finish(): LeadStore {
    const { term, measure, label, weight, alias } = this.columns;
    const [measures, weights] = [measure.view(), weight.view()];
    const kept = new GrowingArray(new Uint32Array(64));
    const offsets = new Uint32Array(this.terms.size + 1);
    runsByTerm(term.view(), this.terms.size).forEach((run, ordinal) => {
      for (const place of surestByMeasure(run, measures, weights)) kept.push(place);
      offsets[ordinal + 1] = kept.length;
    });
    const places = kept.view();
    const pick = <Column extends Uint32Array | Uint8Array>(column: Column, into: Column): Column => {
      for (let at = 0; at < places.length; at++) into[at] = column[places[at] as number] as number;
      return into;
    };
    return {
      labels: [...this.labels.keys()],
      offsets,
      measures: pick(measures, new Uint32Array(places.length)),
      labelOf: pick(label.view(), new Uint32Array(places.length)),
      weights: pick(weights, new Uint8Array(places.length)),
      aliases: pick(alias.view(), new Uint8Array(places.length)),
    };
  }
}

/** By term, the places of its leads in the order they were added (a counting sort). */
function runsByTerm(terms: Uint32Array, size: number): Uint32Array[] {
  const offsets = offsetsOf(terms, size);
  const next = offsets.slice();
  const places = new Uint32Array(terms.length);
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place] as number;
    places[next[term] as number] = place;
    next[term] = (next[term] as number) + 1;
  }
  return Array.from({ length: size }, (_, term) => places.subarray(offsets[term], offsets[term + 1]));
}

/** Of the leads to each measure the surest, of equally sure ones the first; in the order of the measures. */
function surestByMeasure(run: Uint32Array, measures: Uint32Array, weights: Uint8Array): Uint32Array {
  if (run.length === 1) return run;
  const at = (column: Uint32Array | Uint8Array, place: number) => column[place] as number;
  const sorted = run.sort(
    (a, b) => at(measures, a) - at(measures, b) || at(weights, b) - at(weights, a) || a - b,
  );
  return sorted.filter(
    (place, rank) => rank === 0 || at(measures, place) !== at(measures, sorted[rank - 1] as number),
  );
}

export interface LeadStore {
  /** Terms as they are shown. */
  readonly labels: readonly string[];
  /** The leads of term t lie from `offsets[t]` to `offsets[t + 1]`. */
  readonly offsets: Uint32Array;
  readonly measures: Uint32Array;
  readonly labelOf: Uint32Array;
  readonly weights: Uint8Array;
  /** 1 where the wording is an alias. */
  readonly aliases: Uint8Array;
}

/** The leads of a term as values, in the order of the measures. */
export function leadsOf(store: LeadStore, term: number): Lead[] {
  const leads: Lead[] = [];
  for (let at = store.offsets[term] as number; at < (store.offsets[term + 1] as number); at++)
    leads.push(leadAt(store, at));
  return leads;
}

function leadAt(store: LeadStore, at: number): Lead {
  return {
    measure: store.measures[at] as number,
    tier: store.aliases[at] === 1 ? 'alias' : 'exact',
    term: store.labels[store.labelOf[at] as number] as string,
    weight: (store.weights[at] as number) * WEIGHT_STEP,
  };
}

/** Calls `visit` with the measure and the weight of each lead of the term: no objects are made. */
export function forEachLead(
  { offsets, measures, weights }: LeadStore,
  term: number,
  visit: (measure: number, weight: number) => void,
): void {
  const end = offsets[term + 1] as number;
  for (let at = offsets[term] as number; at < end; at++)
    visit(measures[at] as number, (weights[at] as number) * WEIGHT_STEP);
}

/** The lead of the term to the measure, if it has one: binary search, leads are in the order of the measures. */
export function leadTo(store: LeadStore, term: number, measure: number): Lead | null {
  let low = store.offsets[term] as number;
  let high = (store.offsets[term + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = store.measures[middle] as number;
    if (found === measure) return leadAt(store, middle);
    if (found < measure) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

function ordinalIn(ordinals: Map<string, number>, text: string): number {
  const known = ordinals.get(text);
  if (known !== undefined) return known;
  ordinals.set(text, ordinals.size);
  return ordinals.size - 1;
}
