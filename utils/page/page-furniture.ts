import { isKnownContainer } from './known-containers';
import { isHiddenByAttribute, MAX_ATTRIBUTE_CHARACTERS } from './visibility';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that hold no running text, or text that belongs to the site and not to the page. */
const LEFT_OUT_ELEMENTS = words(
  'script style noscript template head nav footer aside button select textarea input datalist option dialog ' +
    'svg math canvas object embed audio video map iframe frame noframes rt rp',
);

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

/** Whether names such as `comment-list` count as a reason to leave an element out. */
export type NamePolicy = 'mind-names' | 'ignore-names';

/** Whether an element and all in it is left out: hidden, navigation, scripts, comments, related links. */
export function isLeftOut(element: Element, names: NamePolicy, insideArticle: boolean): boolean {
  const tag = element.localName;
  if (LEFT_OUT_ELEMENTS.has(tag) || isHiddenByAttribute(element)) return true;
  // A header inside an article carries its title and date; any other is the site's.
  if (tag === 'header' && !insideArticle) return true;
  if (tag === 'form' && (element.textContent?.length ?? 0) < SEARCH_FORM_CHARACTERS) return true;
  if (tag === 'body') return false;
  const role = element.getAttribute('role');
  if (role !== null && LEFT_OUT_ROLES.has(role)) return true;
  return names === 'mind-names' && LEFT_OUT_NAMES.test(namesOf(element)) && !isKnownContainer(element);
}

function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names.slice(0, MAX_ATTRIBUTE_CHARACTERS);
}
