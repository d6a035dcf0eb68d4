import type { Label } from './read-skeleton';

/** Names of the elements that keep a main text. Case counts: `#Content` is a text, `#content` any column. */
interface ContainerNames {
  readonly ids?: string;
  readonly classes?: string;
  readonly tags?: string;
  readonly itemprops?: string;
  /** Beginnings and parts of class names that end in what a build tool made up. */
  readonly classesBeginning?: string;
  readonly classesHolding?: string;
}

/** Where sites keep the main text, by groups that are tried in this order. */
const GROUPS: readonly ContainerNames[] = [
  // Government CMSs: UCAP (gov.cn), TRS, Jiangsu's jpage, Founder, sudy, and what counties made of them.
  {
    ids: 'UCAP-CONTENT zoom Zoom zoomcon fontzoom ozoom NewsContent',
    classes:
      'TRS_Editor TRS_UEDITOR trs_editor_view pages_content article-content article_content wp_articlecontent ' +
      'Custom_UnionStyle news_cont xxgk_content',
    tags: 'ucapcontent founder-content',
  },
  // WeChat and the listed news sites, in the order of listed-hosts.ts.
  {
    ids:
      'js_content rwb_zw p-detail detailContent content_area articleContent contentMain articleText articleBody Content ' +
      'Main_Content_Val contentStr artibody mp-editor endText ArticleContent Cnt-Main-Article-QQ',
    classes:
      'rm_txt_con left_zw u-mainText article-body news_txt m-txt txtContent detail-content post_body post_text content-article',
    classesBeginning: 'main_content-',
    classesHolding: 'cententWrap',
  },
  // What any site may use to say it.
  { itemprops: 'articleBody' },
  { tags: 'article' },
];

type IsContainer = (label: Label) => boolean;

const words = (list = ''): string[] => list.split(' ').filter(Boolean);

function containerTest(names: ContainerNames): IsContainer {
  const ids = new Set(words(names.ids));
  const classes = new Set(words(names.classes));
  const tags = new Set(words(names.tags));
  const itemprops = new Set(words(names.itemprops));
  const beginnings = words(names.classesBeginning);
  const parts = words(names.classesHolding);
  return (label) =>
    ids.has(label.id) ||
    tags.has(label.tag) ||
    itemprops.has(label.itemprop) ||
    label.classes.some(
      (name) =>
        classes.has(name) ||
        beginnings.some((beginning) => name.startsWith(beginning)) ||
        parts.some((part) => name.includes(part)),
    );
}

/** One test a group, to be tried in this order. */
export const KNOWN_CONTAINERS: readonly IsContainer[] = GROUPS.map(containerTest);

/** Whether an element is one of these, whatever else its names say (`#artibody.BSHARE_POP`). */
export function isKnownContainer(label: Label): boolean {
  return KNOWN_CONTAINERS.some((isContainer) => isContainer(label));
}
