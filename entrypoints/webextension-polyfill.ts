import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fillBrowser } from '@/lib/platform/filled-browser';

/** Loaded where a browser has no `browser` of its own. */
export default defineUnlistedScript(fillBrowser);
