/**
 * Libraries of any size, made of the project's own words: what is measured on them is measured on text whose terms are
 * as long, as frequent and as alike as those of the bundled corpus. The same seed gives the same library.
 */
import { randomNumbers } from '../../tests/utils/text/random';
import { measuresOf } from '../../utils/corpus/corpus-measures';
import type { Case, Corpus, Figure, Measure } from '../../utils/corpus/types';

const SEED = 20_240_311;

/** Of the bundled corpus: 159 measures in 19 write-ups. */
const MEASURES_IN_CASE = 8;

/**
 * Frequencies fall with the rank as 1 / (rank + SHIFT) (Zipf–Mandelbrot): the most frequent of the corpus's 1,300 wordings
 * then stands in one measure of fifteen.
 */
const SHIFT = 20;

/**
 * Share of the wordings that no write-up has used before. In the bundled corpus, which is small, nearly all are new; a
 * vocabulary grows more slowly than its library (Heaps), here to 300,000 terms at 100,000 measures.
 */
const NEW_WORDINGS = 0.25;

/** What libraries are made of: the wordings, half sentences and names of a corpus. */
interface Material {
  readonly wordings: readonly string[];
  readonly clauses: readonly string[];
  readonly labels: readonly string[];
  readonly units: readonly string[];
  readonly instruments: readonly string[];
  readonly agencies: readonly string[];
  readonly beneficiaries: readonly string[];
  readonly topics: readonly string[];
  readonly cases: readonly Case[];
}

/** A corpus of so many measures, with the topics and the thesaurus of the one whose words it uses. */
export function syntheticCorpus(source: Corpus, size: number): Corpus {
  const random = randomNumbers(SEED);
  const writer = new Writer(random, materialOf(source, random));
  const cases = Array.from({ length: Math.ceil(size / MEASURES_IN_CASE) }, (_, at) =>
    writer.writeUp(at + 1, Math.min(MEASURES_IN_CASE, size - at * MEASURES_IN_CASE)),
  );
  return { ...source, cases };
}

function materialOf(source: Corpus, random: () => number): Material {
  const measures = measuresOf(source).map(({ measure }) => measure);
  const pool = (of: (measure: Measure) => readonly string[]) =>
    shuffled([...new Set(measures.flatMap(of))], random);
  return {
    wordings: pool(({ keywords, aliases }) => [...keywords, ...aliases]),
    clauses: pool(({ summary }) => summary.split(/[，。；：]/).filter(({ length }) => length >= 4)),
    labels: pool(({ figures }) => figures.map(({ label }) => label)),
    units: pool(({ figures }) => figures.map(({ unit }) => unit)),
    instruments: pool(({ instruments }) => instruments),
    agencies: pool(({ agencies }) => agencies),
    beneficiaries: pool(({ beneficiaries }) => beneficiaries),
    topics: pool(({ topics }) => topics),
    cases: source.cases,
  };
}

/** Frequency must not follow the order of the compendium. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

class Writer {
  constructor(
    private readonly random: () => number,
    private readonly material: Material,
  ) {}

  writeUp(number: number, size: number): Case {
    const { cases, clauses } = this.material;
    const model = cases[number % cases.length] as Case;
    const section = this.clause();
    return {
      ...model,
      number,
      summary: this.draw(clauses),
      measures: Array.from({ length: size }, (_, at) => this.measure(`c${number}-m${at + 1}`, section)),
    };
  }

  private measure(id: string, section: string): Measure {
    const { instruments, agencies, beneficiaries, topics } = this.material;
    const keywords = this.several(2, 6, () => this.wording());
    const figures = this.several(0, 2, () => this.figure());
    return {
      id,
      section,
      title: `${this.wording()}${tailOf(this.draw(this.material.wordings))}`,
      summary: this.summary(keywords, figures),
      topics: this.several(1, 3, () => this.draw(topics)),
      keywords,
      aliases: this.several(3, 7, () => this.wording()),
      figures,
      instruments: this.random() < 0.26 ? [this.draw(instruments)] : [],
      agencies: this.several(0, 2, () => this.draw(agencies)),
      beneficiaries: this.several(1, 2, () => this.draw(beneficiaries)),
    };
  }

  /** One to two sentences, 67 characters on average, that say a keyword and the figures. */
  private summary(keywords: readonly string[], figures: readonly Figure[]): string {
    const stated = figures.map(({ label, value, unit }) => `${label}${value}${unit}`);
    const said = [this.clause(), `推行“${keywords[0] ?? ''}”`, this.clause(), this.clause()];
    return `${said.join('，')}。${[this.clause(), ...stated].join('，')}。`;
  }

  private figure(): Figure {
    const { labels, units } = this.material;
    const value = (10 ** (this.random() * 5)).toFixed(this.random() < 0.3 ? 2 : 0);
    return { label: this.draw(labels), value, unit: this.draw(units) };
  }

  private wording(): string {
    const { wordings } = this.material;
    const known = this.draw(wordings);
    return this.random() < NEW_WORDINGS ? headOf(known) + tailOf(this.draw(wordings)) : known;
  }

  private clause(): string {
    const { clauses } = this.material;
    return headOf(this.draw(clauses)) + tailOf(this.draw(clauses));
  }

  private several<Item>(least: number, most: number, make: () => Item): Item[] {
    const length = least + Math.floor(this.random() * (most - least + 1));
    return Array.from({ length }, make);
  }

  /** One of the pool, by the inverse of the distribution's cumulative function. */
  private draw(pool: readonly string[]): string {
    const rank = SHIFT * ((pool.length + SHIFT) / SHIFT) ** this.random() - SHIFT;
    return pool[Math.min(pool.length - 1, Math.floor(rank))] ?? '';
  }
}

const middleOf = (text: string) => Math.ceil(text.length / 2);
const headOf = (text: string) => text.slice(0, middleOf(text));
const tailOf = (text: string) => text.slice(middleOf(text));
