/** The layers in which marks stand: one that scrolls with the page, one for each part of it that scrolls by itself. */
import { type ScrollPort, viewOf } from './scroll-ports';

interface Layer {
  readonly port: ScrollPort | null;
  /** Cut off where the port is. */
  readonly outer: HTMLElement;
  /** Moves with what the port scrolls. */
  readonly inner: HTMLElement;
}

export class PortLayers {
  /** By the port's element; the page itself under its document. */
  private readonly layers = new Map<unknown, Layer>();

  constructor(
    private readonly parent: HTMLElement,
    private readonly window: Window,
  ) {}

  get ports(): readonly ScrollPort[] {
    return [...this.layers.values()].flatMap(({ port }) => port ?? []);
  }

  /** Puts a mark into the layer of its port, at the end; one that is there already stays. */
  put(mark: HTMLElement, port: ScrollPort | null): void {
    const key = port ? port.element : this.window.document;
    const layer = this.layers.get(key) ?? this.add(key, port);
    if (mark.parentNode !== layer.inner) layer.inner.append(mark);
  }

  removeEmpty(): void {
    for (const [key, { outer, inner }] of this.layers) {
      if (inner.childElementCount > 0) continue;
      outer.remove();
      this.layers.delete(key);
    }
  }

  /** Moves every layer to where its port is now, and what is in it to where that has been scrolled. */
  place(): void {
    const { window } = this;
    // The host stands in the corner of the page, unless the page has moved that.
    const host = this.parent.getBoundingClientRect();
    const views = [...this.layers.values()].map((layer) => ({
      layer,
      view: layer.port && viewOf(layer.port, window),
    }));
    const page = { x: -window.scrollX - host.left, y: -window.scrollY - host.top };
    for (const { layer, view } of views) {
      if (view === null) move(layer.inner, page.x, page.y);
      else if (layer.port?.element) {
        const { left, top, right, bottom } = view.sight;
        move(layer.outer, left - host.left, top - host.top);
        layer.outer.style.width = `${right - left}px`;
        layer.outer.style.height = `${bottom - top}px`;
        move(layer.inner, view.x - left, view.y - top);
      }
    }
  }

  private add(key: unknown, port: ScrollPort | null): Layer {
    const outer = this.window.document.createElement('div');
    const inner = this.window.document.createElement('div');
    outer.className = port === null ? 'layer' : port.element ? 'layer layer-port' : 'layer layer-fixed';
    inner.className = 'layer-content';
    outer.append(inner);
    this.parent.append(outer);
    const layer = { port, outer, inner };
    this.layers.set(key, layer);
    return layer;
  }
}

function move({ style }: HTMLElement, x: number, y: number): void {
  style.transform = `translate(${x}px, ${y}px)`;
}
