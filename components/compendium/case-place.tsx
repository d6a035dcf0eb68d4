import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { type MessageKey, t } from '@/utils/browser/i18n';
import type { Case, PlaceLevel } from '@/utils/corpus/types';

const LEVELS: Readonly<Record<PlaceLevel, MessageKey>> = {
  national: 'levelNational',
  province: 'levelProvince',
  city: 'levelCity',
  district: 'levelDistrict',
  county: 'levelCounty',
  agency: 'levelAgency',
};

/** Where a write-up comes from, and of which level that is: readers look for their own. */
export function CasePlace({ place }: Pick<Case, 'place'>) {
  return (
    <span class="case-place">
      <span class="tag">{t(LEVELS[place.level])}</span> <span lang={CORPUS_LANGUAGE}>{place.name}</span>
    </span>
  );
}
