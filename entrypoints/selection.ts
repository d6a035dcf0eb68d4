import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSelection } from '@/utils/page/read-selection';

/** Injected when the reader saves a selection; what it returns is the result of the injection. */
export default defineUnlistedScript(() => readSelection(window));
