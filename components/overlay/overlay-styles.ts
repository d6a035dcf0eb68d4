/** The overlay's style sheet: the tokens and chips of every screen, and what only stands over pages. */
import tokens from '@/components/common/tokens.css?inline';
import evidence from '@/components/measure/evidence.css?inline';
import overlay from './overlay.css?inline';

/** Tokens stand on an element inside: those on the host a page's own `*` could change. */
export const OVERLAY_STYLES = [tokens.replaceAll(':root', '.overlay'), evidence, overlay].join('\n');
