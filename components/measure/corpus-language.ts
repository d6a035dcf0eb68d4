/** Of the corpus's own text, whatever the interface speaks: fonts and screen readers go by it. */
export const CORPUS_LANGUAGE = 'zh-CN';
