import { isKnownContainer } from './known-containers';
import type { Label, Opening } from './read-skeleton';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose text belongs to the site and not to the page. */
const LEFT_OUT_ELEMENTS = words('nav footer aside dialog');

const LEFT_OUT_ROLES = words(
  'navigation banner contentinfo complementary search dialog alertdialog menu toolbar',
);

/**
 * Class and id names of furniture, as 77 raw pages and common Chinese CMSs spell them. Whole words only
 * where the word is short enough to occur inside others.
 */
const LEFT_OUT_NAMES =
  /comment|pinglun|recommend|relat(?:ed|ive|ion)|copyright|share|breadcrumb|sidebar|footer|qr-?code|erweima|(?:^|[\s_-])(?:nav|navbar|menu|foot|crumbs?|ads?|advert|toolbar|tools|xgyd|xglj|xgwz|ewm|hot|rank|prev|next|pager|pagination)(?:$|[\s_-])/i;

/** A form with less text is a search box; ASP.NET sites wrap the whole page in one form, which is read. */
const SEARCH_FORM_CHARACTERS = 200;

/** What counts as a reason to leave an element out: its tag and role (`<aside>`), its names (`comment-list`). */
export interface FurniturePolicy {
  readonly tags: boolean;
  readonly names: boolean;
}

/** The most text a row of a data table holds, in characters; rows of layout tables hold whole pages. */
const MAX_ROW_CHARACTERS = 300;

/** Whether an element and all in it is left out: navigation, comments, related links. */
export function isLeftOut(
  { label, characters }: Opening,
  policy: FurniturePolicy,
  insideArticle: boolean,
): boolean {
  const { tag, role } = label;
  if (tag === 'form' && characters < SEARCH_FORM_CHARACTERS) return true;
  if (tag === 'body') return false;
  // A header inside an article carries its title and date; any other is the site's.
  const isFurniture = LEFT_OUT_ELEMENTS.has(tag) || (tag === 'header' && !insideArticle);
  if (policy.tags && (isFurniture || LEFT_OUT_ROLES.has(role))) return true;
  return policy.names && isNamedFurniture(label);
}

function isNamedFurniture(label: Label): boolean {
  return LEFT_OUT_NAMES.test(label.names) && !isKnownContainer(label);
}

/** Whether the element is a row of a table of data (label and value), not of a table that lays out a page. */
export function isDataRow({ label, characters, children, holdsLayout }: Opening): boolean {
  return label.tag === 'tr' && children >= 2 && !holdsLayout && characters <= MAX_ROW_CHARACTERS;
}
