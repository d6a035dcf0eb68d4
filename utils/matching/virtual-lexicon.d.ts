declare module 'virtual:lexicon' {
  import type { Lexicon } from './vocabulary';

  const lexicon: Lexicon;
  export default lexicon;
}
