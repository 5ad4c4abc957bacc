import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showFirstSight } from '@/components/popup/first-sight';

export default defineUnlistedScript(showFirstSight);
