declare module 'virtual:lexicon' {
  import type { Lexicon } from '@/utils/matching/vocabulary';

  const lexicon: Pick<Lexicon, 'syllables'>;
  export default lexicon;
}
