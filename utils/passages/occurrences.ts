/** The most of what is sought that a browser's own search looks for at a time: it may compare all of it at every place. */
const HEAD = 16;

/**
 * Where the words stand in the text, in order, overlapping places included; none for no words. Takes time in proportion to
 * text and words whatever they are (Knuth, Morris and Pratt 1977), as a browser's own search does not where they nearly
 * repeat themselves.
 */
export function* occurrences(text: string, words: string): Generator<number> {
  if (words === '') return;
  const borders = bordersOf(words);
  const head = words.slice(0, HEAD);
  let known = 0;
  for (let at = 0; at < text.length; ) {
    if (known === 0) {
      const start = text.indexOf(head, at);
      if (start < 0) return;
      known = head.length;
      at = start + known;
    } else if (text.charCodeAt(at) === words.charCodeAt(known)) {
      known += 1;
      at += 1;
    } else known = borders[known - 1] as number;
    if (known < words.length) continue;
    yield at - words.length;
    known = borders[known - 1] as number;
  }
}

/** For each beginning of the words, how many characters it begins with that it also ends with, itself excepted. */
function bordersOf(words: string): Uint32Array {
  const borders = new Uint32Array(words.length);
  let known = 0;
  for (let at = 1; at < words.length; at++) {
    while (known > 0 && words.charCodeAt(at) !== words.charCodeAt(known))
      known = borders[known - 1] as number;
    if (words.charCodeAt(at) === words.charCodeAt(known)) known += 1;
    borders[at] = known;
  }
  return borders;
}
