/** A page as matching reads it: its title and blocks, each in its normal form. */
import type { PageText } from '../page/page-text';
import { forEachTokenKey } from '../retrieval/token-keys';
import { isDigit } from '../text/characters';
import { type NormalisedText, normalise } from '../text/normalise';

export interface Passage {
  readonly kind: 'title' | 'heading' | 'paragraph';
  /** As the page has it. */
  readonly text: string;
  readonly normal: NormalisedText;
  /** The keys of the tokens of the normal text, in order, and where in it each starts; without numbers. */
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
}

/** Title first, then the blocks in reading order. */
export function passagesOf(page: PageText): Passage[] {
  const title = { kind: 'title' as const, text: page.title };
  return [title, ...page.blocks].map(({ kind, text }) => {
    const normal = normalise(text);
    return { kind, text, normal, ...tokensIn(normal.text) };
  });
}

/** Found once, for everything that reads the page. Numbers say nothing of what it is about: 30 and 60 stand everywhere. */
function tokensIn(text: string): Pick<Passage, 'keys' | 'starts'> {
  const keys = new Uint32Array(text.length);
  const starts = new Uint32Array(text.length);
  let tokens = 0;
  forEachTokenKey(text, (key, at) => {
    if (isDigit(text.charCodeAt(at))) return;
    keys[tokens] = key;
    starts[tokens] = at;
    tokens += 1;
  });
  return { keys: keys.subarray(0, tokens), starts: starts.subarray(0, tokens) };
}
