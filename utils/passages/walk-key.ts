import { plainKey } from '../plain-key';
import { isWriting } from './place-caret';

const STEPS: Readonly<Record<string, 1 | -1 | 0>> = { Escape: 0, '[': -1, ']': 1 };

/**
 * The steps a key asks of the walk, 0 for its end; undefined where the key is not the walk's, nor for a bracket that is
 * typed into a field.
 */
export function stepsOfKey(event: KeyboardEvent): 1 | -1 | 0 | undefined {
  const steps = STEPS[plainKey(event) ?? ''];
  // Of a field in a shadow root the target is only the host.
  return steps === 0 || !isWriting(event.composedPath()[0] as Element) ? steps : undefined;
}
