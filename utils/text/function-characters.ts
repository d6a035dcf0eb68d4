/** Characters that stand in texts of every kind: alone, or at the end of a phrase, they say nothing of what it is about. */
const FUNCTION_CHARACTERS = new Set(
  '的了一是在和与及或不有无我这那个为上下中人大小到说以可他她它着过也就都而并把被让给对从向由于其之者能会要去来等已经',
);

export const isFunctionCharacter = (character: string): boolean => FUNCTION_CHARACTERS.has(character);
