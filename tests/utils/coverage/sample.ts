/** Coverages of the sample corpus, for what is made of them. */
import type { TopicCoverage } from '@/utils/coverage/coverage';
import { coverageOf } from '@/utils/coverage/coverage-of';
import { pastedText } from '@/utils/coverage/pasted-text';
import { library } from '../../components/sample';

/** What a pasted text covers of the sample corpus. */
export const coverageOfPasted = (pasted: string) => coverageOf(library.index, pastedText(pasted));

/** The topic of this id; a test that asks for one that is not there is wrong. */
export function topicIn(coverage: readonly TopicCoverage[], id: string): TopicCoverage {
  const found = coverage.find(({ topic }) => topic.id === id);
  if (!found) throw new Error(`no topic ${id} in the sample`);
  return found;
}
