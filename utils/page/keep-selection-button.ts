import { type ButtonParts, showSelectionButton } from './selection-button';

/** The globals of content scripts, which injections of one extension share and the page does not see. */
interface SharedScope {
  /** Takes the buttons away for good when it is aborted. An element of the page that is called so makes a global, too. */
  tashanSelectionButton?: unknown;
}

/** Shows the buttons in the page, in place of those of an earlier injection. */
export function keepSelectionButton(window: Window, scope: SharedScope, parts: ButtonParts): void {
  const earlier = scope.tashanSelectionButton;
  if (earlier instanceof AbortController) earlier.abort();
  const ending = new AbortController();
  scope.tashanSelectionButton = ending;
  showSelectionButton(window, parts, ending);
}
