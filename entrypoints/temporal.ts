import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import 'temporal-polyfill/global';

/** Loaded where a browser has no `Temporal` of its own. */
export default defineUnlistedScript(() => {});
