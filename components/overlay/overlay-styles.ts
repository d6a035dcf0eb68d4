/** The overlay's style sheet: the tokens and chips of every screen, and what only stands over pages. */
import tokens from '@/components/common/tokens.css?inline';
import tierChip from '@/components/measure/tier-chip.css?inline';
import overlay from './overlay.css?inline';

/** Tokens stand on an element inside: those on the host a page's own `*` could change. */
export const OVERLAY_STYLES = [tokens.replaceAll(':root', '.overlay'), tierChip, overlay].join('\n');
