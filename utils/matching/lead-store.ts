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

/** The leads of a term as values, in the order of the measures. */
export function leadsOf(store: LeadStore, term: number): Lead[] {
  const leads: Lead[] = [];
  for (let at = store.offsets[term] as number; at < (store.offsets[term + 1] as number); at++)
    leads.push({
      measure: store.measures[at] as number,
      tier: store.aliases[at] === 1 ? 'alias' : 'exact',
      term: store.labels[store.labelOf[at] as number] as string,
      weight: (store.weights[at] as number) * WEIGHT_STEP,
    });
  return leads;
}

function ordinalIn(ordinals: Map<string, number>, text: string): number {
  const known = ordinals.get(text);
  if (known !== undefined) return known;
  ordinals.set(text, ordinals.size);
  return ordinals.size - 1;
}
