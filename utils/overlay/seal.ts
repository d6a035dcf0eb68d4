/**
 * Notices that somebody else has changed what is drawn. Firefox lets a page into closed roots, where it could write another
 * word on a button, or make it invisible.
 */

const ALL = { subtree: true, childList: true, attributes: true, characterData: true };

/** Of all surfaces that are drawn now. */
const seals = new Set<Seal>();

/** Changes what is drawn: whatever is changed otherwise was changed by the page. */
export function redraw(change: () => void): void {
  for (const seal of seals) seal.check();
  change();
  for (const seal of seals) seal.forget();
}

export class Seal {
  private isBroken = false;
  private readonly observer = new MutationObserver(() => {
    this.isBroken = true;
  });
  private readonly root: ShadowRoot;
  private readonly around: readonly Element[];
  private readonly rules: string;

  constructor(
    private readonly surface: Element,
    signal: AbortSignal,
  ) {
    this.root = surface.getRootNode() as ShadowRoot;
    this.around = elementsAround(surface);
    const { observer } = this;
    observer.observe(surface, ALL);
    for (const style of this.root.querySelectorAll('style')) observer.observe(style, ALL);
    for (const around of [this.root, ...this.around])
      observer.observe(around, { childList: true, attributes: around !== this.root });
    this.rules = rulesOf(this.root);
    seals.add(this);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      seals.delete(this);
    });
  }

  /** Whether all is as it was drawn, by what leaves traces in the tree and by what does not. */
  isWhole(): boolean {
    this.check();
    return !this.isBroken && rulesOf(this.root) === this.rules && !this.isMasked();
  }

  check(): void {
    if (this.observer.takeRecords().length > 0) this.isBroken = true;
  }

  forget(): void {
    this.observer.takeRecords();
  }

  /** By an animation, or by a root of the page's own in one of our elements. */
  private isMasked(): boolean {
    const { surface, around } = this;
    if (surface.getAnimations?.({ subtree: true }).length > 0) return true;
    if (around.some((one) => one.getAnimations?.().length > 0)) return true;
    return [...around, surface, ...surface.querySelectorAll('*')].some(hasRoot);
  }
}

/** Firefox shows content scripts closed roots as well; Chromium lets no page get so far. */
const hasRoot = (element: Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }) =>
  Boolean(element.openOrClosedShadowRoot ?? element.shadowRoot);

/** Up to the root. */
function elementsAround(surface: Element): Element[] {
  const { parentElement } = surface;
  return parentElement ? [parentElement, ...elementsAround(parentElement)] : [];
}

/** The style sheets as they apply now. */
function rulesOf({ styleSheets = [] as unknown as StyleSheetList, adoptedStyleSheets = [] }: ShadowRoot) {
  const sheets = [...styleSheets, ...adoptedStyleSheets];
  const textOf = ({ cssRules, disabled, media }: CSSStyleSheet) =>
    [disabled, media.mediaText, ...[...cssRules].map(({ cssText }) => cssText)].join('\n');
  return sheets.map(textOf).join('\n');
}
