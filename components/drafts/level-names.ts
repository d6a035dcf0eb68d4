import { type MessageKey, t } from '@/utils/browser/i18n';
import type { HeadingLevel } from '@/utils/drafts/edit-draft';

const NAMES: Readonly<Record<HeadingLevel, MessageKey>> = {
  1: 'draftLevel1',
  2: 'draftLevel2',
  3: 'draftLevel3',
  4: 'draftLevel4',
};

/** What a heading of this level is called. */
export const levelName = (level: HeadingLevel): string => t(NAMES[level]);
