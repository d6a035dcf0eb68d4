/** What stands before and after a place of a text. Every look is a few characters long, so that scanning stays linear. */

/** Words by the characters they end and begin with, longest first: nearly every place is dismissed by one look-up. */
export interface Words {
  readonly byLast: ReadonlyMap<string, readonly string[]>;
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
}

/** The words of a line, parted by spaces. */
export function words(line: string): Words {
  const all = line.split(' ').sort((a, b) => b.length - a.length);
  return {
    byLast: groupedBy(all, (word) => word.charAt(word.length - 1)),
    byFirst: groupedBy(all, (word) => word.charAt(0)),
  };
}

function groupedBy(all: readonly string[], charOf: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of all) groups.set(charOf(word), [...(groups.get(charOf(word)) ?? []), word]);
  return groups;
}

/** The longest of these words that ends at `at`; '' where none does. */
export function wordBefore(text: string, at: number, { byLast }: Words): string {
  const candidates = byLast.get(text.charAt(at - 1));
  return candidates?.find((word) => text.startsWith(word, at - word.length)) ?? '';
}

/** The longest of these words that begins at `at`; '' where none does. */
export function wordAfter(text: string, at: number, { byFirst }: Words): string {
  return byFirst.get(text.charAt(at))?.find((word) => text.startsWith(word, at)) ?? '';
}

/** Where the words that may stand at `at` one after the other end, after `most` of them at the latest. */
export function endOfWords(text: string, at: number, words: Words, most: number): number {
  let end = at;
  for (let count = 0; count < most; count++) {
    const word = wordAfter(text, end, words);
    if (word === '') break;
    end += word.length;
  }
  return end;
}

/** Whether one of the words stands before `at`, at most `reach` characters away, with only these characters between. */
export function saidBefore(
  text: string,
  at: number,
  words: Words,
  between: ReadonlySet<string>,
  reach: number,
): boolean {
  for (let place = at; place > 0 && at - place <= reach; place--) {
    if (wordBefore(text, place, words) !== '') return true;
    if (!between.has(text.charAt(place - 1))) return false;
  }
  return false;
}
