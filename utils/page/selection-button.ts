/** Small buttons beside what is selected on a page: what they are about stands in the selection itself. */
import { ownHosts } from '../overlay/own-hosts';
import { createButtonBar } from './selection-button-bar';
import { type SelectedWords, selectedWords } from './selection-button-words';
import { watchSelection } from './watch-selection';

export interface ButtonParts {
  readonly texts: {
    /** Of all buttons together. */
    readonly name: string;
    readonly related: string;
    readonly save: string;
    readonly off: string;
  };
  /** Whether the extension was reloaded or removed under this page. */
  isGone(): boolean;
  /* Each resolves once it has been done. */
  showRelated(text: string): Promise<unknown>;
  saveSelection(): Promise<unknown>;
  turnOff(): Promise<unknown>;
}

/** Shows the buttons beside what is selected, and takes them away when that is gone, until `ending` aborts. */
export function showSelectionButton(window: Window, parts: ButtonParts, ending: AbortController): void {
  const { texts } = parts;
  let words: SelectedWords | null = null;
  const onGone = () => {
    words = null;
    remove();
  };
  const { host, placeAt, remove } = createButtonBar(window.document, texts.name, [
    [texts.related, '', () => words && parts.showRelated(words.text).then(onGone)],
    [texts.save, '', () => parts.saveSelection().then(onGone)],
    ['×', texts.off, () => parts.turnOff().then(() => ending.abort())],
  ]);
  // A card of measures stands beside the words already.
  const isCovered = () => ownHosts(window).get('card')?.isConnected;
  const place = () => {
    if (parts.isGone()) ending.abort();
    if (words && !isCovered()) placeAt(words);
  };
  const onMade = () => {
    words = selectedWords(window);
    place();
  };
  const onMoved = () => window.requestAnimationFrame(place);
  const isOwn = (event: Event) => event.target === host;
  watchSelection(window, { onMade, onGone, onMoved, isOwn }, ending.signal);
  ending.signal.addEventListener('abort', onGone);
}
