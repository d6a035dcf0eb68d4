declare module 'virtual:lexicon' {
  import type { PackedReadings } from '@/utils/text/common-characters';
  import type { Lexicon } from '@/utils/matching/vocabulary';

  const lexicon: Omit<Lexicon, 'homophones'> & { readonly readings: PackedReadings };
  export default lexicon;
}
