declare module 'virtual:lexicon' {
  import type { Lexicon } from '@/utils/matching/vocabulary';
  import type { PackedReadings } from '@/utils/text/common-characters';

  const lexicon: Omit<Lexicon, 'homophones'> & { readonly readings: PackedReadings };
  export default lexicon;
}
