import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { skeletonNow } from '@/utils/page/skeleton-now';

/** Injected when the panel wants a page's whole text; what it comes to is the result of the injection. */
export default defineUnlistedScript(() => skeletonNow(window));
