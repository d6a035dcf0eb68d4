/** A skeleton as the background reads it: its marks in a row, each element knowing where it ends. */
import { CLOSE } from './skeleton';

/** What an element is judged by. */
export interface Label {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  /** Classes and id as one text. */
  readonly names: string;
  readonly role: string;
  readonly itemprop: string;
  /** The date marked up for machines, or an empty string. */
  readonly date: string;
}

/** An element of the page. */
export interface Opening {
  readonly label: Label;
  /** Place of the mark that closes it, or of the end. */
  end: number;
  /** Characters of text inside, at any depth. */
  characters: number;
  /** Elements right inside. */
  children: number;
  /** Whether an element that lays out a page (a table, a list, a headline) is inside. */
  holdsLayout: boolean;
}

/** An element's beginning, its end (null), or text. */
export type Mark = Opening | string | null;

/** `OPEN` and a label's place, `CLOSE`, or text. */
const TOKENS = /\u0080(\w+) |\u0081|[^\u0080\u0081]+/g;

const LAYOUT_TAGS = new Set(['table', 'ul', 'h1', 'h2']);

/** Labels as the page wrote them; those of one page are parsed once, for they recur. */
export function parseLabel(label: string): Label {
  const [tag = '', id = '', names = '', role = '', itemprop = '', datetime = '', content = ''] =
    label.split('\t');
  return {
    ...{ tag, id, classes: names.split(' ').filter(Boolean), names: `${names} ${id}`, role, itemprop },
    date:
      itemprop === 'datePublished' ? datetime || content : tag === 'time' && itemprop === '' ? datetime : '',
  };
}

/** The marks of a content. Whatever is unbalanced, as where the page was cut, is closed at the end. */
export function readMarks(content: string, labels: readonly Label[]): Mark[] {
  const marks: Mark[] = [];
  const open: Opening[] = [];
  const close = () => {
    const last = open.pop();
    if (last === undefined) return;
    last.end = marks.length;
    marks.push(null);
    passOn(last, open.at(-1));
  };
  for (const [token, index] of content.matchAll(TOKENS)) {
    if (token === CLOSE) close();
    else if (index !== undefined) {
      const opening = openingOf(labels[Number.parseInt(index, 36)] ?? NAMELESS);
      open.push(opening);
      marks.push(opening);
    } else {
      const inner = open.at(-1);
      if (inner) inner.characters += token.length;
      marks.push(token);
    }
  }
  while (open.length > 0) close();
  return marks;
}

const NAMELESS = parseLabel('');

const openingOf = (label: Label): Opening => ({
  ...{ label, end: 0, characters: 0, children: 0, holdsLayout: false },
});

/** What an element knows of the one just closed inside it. */
function passOn(inner: Opening, outer: Opening | undefined): void {
  if (outer === undefined) return;
  outer.characters += inner.characters;
  outer.children++;
  outer.holdsLayout ||= inner.holdsLayout || LAYOUT_TAGS.has(inner.label.tag);
}
