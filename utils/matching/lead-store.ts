/** Leads in typed arrays: a library of 100,000 measures has more than a million, too many for objects. */
import { GrowingArray } from '../retrieval/growing-array';
import type { Lead } from './vocabulary';

/** Weights are kept in hundredths. */
const WEIGHT_STEP = 0.01;

const words = () => new GrowingArray(new Uint32Array(64));
const bytes = () => new GrowingArray(new Uint8Array(64));

/** Where wordings lead, as they are found: in any order, the same place several times. */
export class LeadCollector {
  private readonly terms = new Map<string, number>();
  private readonly labels = new Map<string, number>();
  private readonly columns = {
    term: words(),
    measure: words(),
    label: words(),
    weight: bytes(),
    alias: bytes(),
  };

  add(text: string, { measure, tier, term, weight }: Lead): void {
    this.columns.term.push(ordinalIn(this.terms, text));
    this.columns.measure.push(measure);
    this.columns.label.push(ordinalIn(this.labels, term));
    this.columns.weight.push(Math.round(weight / WEIGHT_STEP));
    this.columns.alias.push(tier === 'alias' ? 1 : 0);
  }

  /** The leads sorted by term, of those to one measure the surest, in the order of the measures. */
  finish(): LeadStore {
    const { term, measure, label, weight, alias } = this.columns;
    const [terms, measures, weights] = [term.view(), measure.view(), weight.view()];
    const order = new Uint32Array(terms.length).map((_, at) => at);
    const at = (column: Uint32Array | Uint8Array, place: number) => column[place] as number;
    order.sort(
      (a, b) =>
        at(terms, a) - at(terms, b) ||
        at(measures, a) - at(measures, b) ||
        at(weights, b) - at(weights, a) ||
        a - b,
    );
    const kept = order.filter(
      (place, rank) =>
        rank === 0 ||
        at(terms, place) !== at(terms, order[rank - 1] as number) ||
        at(measures, place) !== at(measures, order[rank - 1] as number),
    );
    const offsets = new Uint32Array(this.terms.size + 1);
    for (const place of kept) offsets[at(terms, place) + 1] = at(offsets, at(terms, place) + 1) + 1;
    for (let next = 1; next < offsets.length; next++)
      offsets[next] = at(offsets, next) + at(offsets, next - 1);
    const pick = <Column extends Uint32Array | Uint8Array>(column: Column) =>
      kept.map((place) => column[place] as number);
    return {
      texts: [...this.terms.keys()],
      labels: [...this.labels.keys()],
      offsets,
      measures: pick(measures),
      labelOf: pick(label.view()),
      weights: Uint8Array.from(pick(weights)),
      aliases: Uint8Array.from(pick(alias.view())),
    };
  }
}

export interface LeadStore {
  /** Terms in their normal form; the leads of term t lie from `offsets[t]` to `offsets[t + 1]`. */
  readonly texts: readonly string[];
  readonly labels: readonly string[];
  readonly offsets: Uint32Array;
  readonly measures: Uint32Array;
  readonly labelOf: Uint32Array;
  readonly weights: Uint8Array;
  /** 1 where the wording is an alias. */
  readonly aliases: Uint8Array;
}

/** Calls `visit` with each measure the term leads to, in order, and the weight: without making an object for any. */
export function forEachLead(
  { offsets, measures, weights }: LeadStore,
  term: number,
  visit: (measure: number, weight: number) => void,
): void {
  const end = offsets[term + 1] as number;
  for (let at = offsets[term] as number; at < end; at++)
    visit(measures[at] as number, (weights[at] as number) * WEIGHT_STEP);
}

/** The leads of a term as values, in the order of the measures. */
export function leadsOf(store: LeadStore, term: number): Lead[] {
  const places = Array.from(
    { length: (store.offsets[term + 1] as number) - (store.offsets[term] as number) },
    (_, place) => (store.offsets[term] as number) + place,
  );
  return places.map((at) => leadAt(store, at));
}

/** The term's lead to the measure, or null: binary search, leads are in the order of the measures. */
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

function leadAt(store: LeadStore, at: number): Lead {
  return {
    measure: store.measures[at] as number,
    tier: store.aliases[at] === 1 ? 'alias' : 'exact',
    term: store.labels[store.labelOf[at] as number] as string,
    weight: (store.weights[at] as number) * WEIGHT_STEP,
  };
}

function ordinalIn(ordinals: Map<string, number>, text: string): number {
  const known = ordinals.get(text);
  if (known !== undefined) return known;
  ordinals.set(text, ordinals.size);
  return ordinals.size - 1;
}
