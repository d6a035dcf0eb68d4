/** Where sites keep the main text, by groups that are tried in this order. */
export const KNOWN_CONTAINERS: readonly string[] = [
  // Government CMSs: UCAP (gov.cn), TRS, Jiangsu's jpage, Founder, sudy, and what counties made of them.
  '#UCAP-CONTENT, ucapcontent, .TRS_Editor, .TRS_UEDITOR, .trs_editor_view, .pages_content, #zoom, #Zoom, ' +
    '#zoomcon, #fontzoom, .article-content, .article_content, .wp_articlecontent, .Custom_UnionStyle, .news_cont, ' +
    '.xxgk_content, #ozoom, founder-content, #NewsContent',
  // WeChat and the listed news sites, in the order of listed-hosts.ts.
  '#js_content, .rm_txt_con, #rwb_zw, #p-detail, #detailContent, #content_area, .left_zw, #articleContent, .u-mainText, ' +
    '#contentMain, #articleText, #articleBody, .article-body, #Content, .news_txt, [class*="cententWrap"], .m-txt, ' +
    '#Main_Content_Val, .txtContent, .detail-content, #contentStr, [class^="main_content-"], #artibody, ' +
    '#mp-editor, .post_body, #endText, .post_text, .content-article, #ArticleContent, #Cnt-Main-Article-QQ',
  // What any site may use to say it.
  '[itemprop="articleBody"]',
  'article',
];

const ANY_KNOWN_CONTAINER = KNOWN_CONTAINERS.join();

/** Whether an element is one of these, whatever else its names say (`#artibody.BSHARE_POP`). */
export function isKnownContainer(element: Element): boolean {
  return element.matches(ANY_KNOWN_CONTAINER);
}
