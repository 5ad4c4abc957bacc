import '@/lib/platform/fill-worker';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '@/lib/app';

export default defineBackground(startBackground);
