import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fillPage } from '@/lib/platform/older-browser';

/** Runs before all else of a page. */
export default defineUnlistedScript(fillPage);
