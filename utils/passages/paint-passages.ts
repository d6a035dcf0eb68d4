/** Marks over words, by the CSS Custom Highlight API: the page's own nodes stay as they are. */
import { HIGHLIGHTS } from './highlight-names';
import { type PageView, viewOf } from './page-view';

const [EVERY, CURRENT] = HIGHLIGHTS;

/** Marks the ranges, and one of them more strongly. Returns the windows that carry marks. */
export function paintPassages(ranges: readonly Range[], current: number): Set<PageView> {
  const views = new Set(ranges.flatMap((range) => viewOf(range.startContainer) ?? []));
  for (const view of views) {
    const here = ranges.filter((range) => viewOf(range.startContainer) === view);
    const strong = here.filter((range) => range === ranges[current]);
    view.CSS.highlights.set(EVERY, new view.Highlight(...here));
    const highlight = new view.Highlight(...strong);
    // Over the other where they meet, whatever the order in which they were made.
    highlight.priority = 1;
    view.CSS.highlights.set(CURRENT, highlight);
  }
  return views;
}

/** Takes the marks away. */
export function unpaintPassages(views: Iterable<PageView>): void {
  for (const { CSS } of views) for (const name of HIGHLIGHTS) CSS.highlights.delete(name);
}

const on = (name: string, ground: string, text: string, more = '') =>
  `::highlight(${name}){background-color:${ground}!important;color:${text}!important;${more}}`;

/**
 * What the marks look like; not on paper. The colours are those of marks in popup and panel; the one the walk stands at
 * is told by its line, too.
 */
export const MARK_STYLES = `@media screen{${on(EVERY, '#f7e9b0', '#3d2f00')}${on(
  CURRENT,
  '#ffc533',
  '#2b2000',
  'text-decoration:underline 2px #0b6b57!important',
)}}@media (forced-colors:active){${on(EVERY, 'Mark', 'MarkText')}${on(CURRENT, 'Highlight', 'HighlightText')}}`;
