/** Measures that a reader has hidden, as the extension writes them to its storage. */
import { HIDDEN_VERSION, type HiddenMeasure, hiddenIdOf } from '@/utils/hidden/hidden-measure';
import { DAMAGED_RECORD } from './kept';
import { SITES } from './sites';

const hidden = (id: string, title: string, page: HiddenMeasure['page']): HiddenMeasure => ({
  version: HIDDEN_VERSION,
  measure: { id, title },
  page,
  hiddenAt: '2024-05-20T02:30:00.000Z',
});

const MEASURE = ['c05-m11', '容缺受理：边受理边完善材料'] as const;
const LONG_TITLE = '某地多措并举推动营商环境持续向好，企业和群众办事更加便利，改革红利不断释放';

const MEASURES = [
  hidden(...MEASURE, null),
  hidden(...MEASURE, { url: `${SITES.government}/policy-plan`, title: LONG_TITLE }),
  hidden(...MEASURE, {
    url: `${SITES.news}/news-report?from=a-rather-long-address-without-a-title`,
    title: '',
  }),
];

/** Everywhere, beside pages with and without a title, and a record that cannot be read; by key. */
export const HIDDEN_RECORDS: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(MEASURES.map((one) => [`hidden:${hiddenIdOf(one)}`, one])),
  'hidden:later': DAMAGED_RECORD,
};
