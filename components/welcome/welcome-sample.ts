/**
 * What the pictures of the first-run page show: measures of the corpus, and a document of a county that does not exist.
 * Chinese in every language of the interface, as the pages and the corpus are; a test holds that the search finds it so.
 */
export const SAMPLE = {
  measureId: 'c05-m11',
  /** The measure's title in two parts: the term that is found, and the rest. */
  term: '容缺受理',
  rest: '：边受理边完善材料',
  place: 'XX市',
  figure: { value: '918', unit: '个' },
  /** Its term in initials. */
  initials: 'rqsl',
  /** Other ways to the same measure: a paraphrase, a misspelling, traditional characters, one of its figures. */
  otherQueries: ['缺材料也能办', '容却受理', '材料後補', '918个'],
  second: { measureId: 'c13-m04', said: '首违不罚', title: '首违免罚' },
  pageTitle: '清渡县持续优化营商环境工作方案',
  pageAddress: 'www.qingdu.gov.cn',
  related: 2,
} as const;
