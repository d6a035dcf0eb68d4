/** The figures of a Chinese text: time limits, materials, steps, shares and amounts. */
import { quoteAround } from '../text/quote';
import { endOfDigits } from '../text/read-number';
import { type Change, changesAmong } from './changes';
import { type Figure, type Quantity, UNIT_KINDS } from './figure';
import { plainForm } from './plain-form';
import { type BareQuantity, quantityAt } from './read-quantity';

/** Where any number may begin. */
const NUMBER_START = /[\d半零〇一二两三四五六七八九十百千]/g;

/** A page with more figures is a table of numbers, which nobody compares one by one. */
export const MOST_FIGURES = 2_000;

/**
 * The figures in reading order, the first `most` of them. Years, dates, ordinals, numbers of documents, articles and lists
 * are none. Takes time in proportion to the text: no place is looked at with more than a few characters around it.
 */
export function findFigures(text: string, most = MOST_FIGURES): Figure[] {
  const plain = plainForm(text);
  return changesAmong(plain, quantitiesIn(text, plain, most)).map((change) => figureOf(text, change));
}

function quantitiesIn(text: string, plain: string, most: number): (Quantity | BareQuantity)[] {
  const found: (Quantity | BareQuantity)[] = [];
  const starts = new RegExp(NUMBER_START);
  for (let match = starts.exec(plain); match !== null && found.length < most; match = starts.exec(plain)) {
    const at = match.index;
    const quantity = quantityAt(text, plain, at);
    if (quantity) found.push(quantity);
    starts.lastIndex = quantity?.end ?? Math.max(at + 1, endOfDigits(plain, at));
  }
  return found;
}

function figureOf(text: string, { quantity, from, direction }: Change): Figure {
  const start = from?.start ?? quantity.start;
  const sentence = quoteAround(text, start, quantity.end);
  return {
    ...quantity,
    kind: UNIT_KINDS[quantity.unit],
    from,
    direction: direction && text.slice(direction.start, direction.end),
    sentence,
    phrase: phraseIn(sentence, text, start, quantity.end),
  };
}

/** Enough to tell 7 天 from the end of 17 天. Characters. */
const MOST_ADDED = 12;

/** The words from `start` to `end`, with as many before them as make them be said once only. */
function phraseIn(sentence: string, text: string, start: number, end: number): string {
  for (let from = start; from >= 0 && start - from <= MOST_ADDED; from--) {
    const phrase = text.slice(from, end);
    const at = sentence.indexOf(phrase);
    if (at < 0) break;
    if (sentence.indexOf(phrase, at + 1) < 0) return phrase;
  }
  return text.slice(start, end);
}
