import { defineContentScript } from 'wxt/utils/define-content-script';
import { standChip } from '@/components/chip/stand-chip';
import { askInView } from '@/lib/messages/in-view-messages';

/** Registered by the background once a person has switched the chip on. */
export default defineContentScript({
  registration: 'runtime',
  matches: ['https://analytics.google.com/analytics/web/*'],
  main(ctx) {
    const chip = standChip(askInView, { address: () => location.href, lost: () => ctx.abort() });
    ctx.onInvalidated(chip.remove);
    ctx.addEventListener(window, 'wxt:locationchange', chip.follow);
    ctx.addEventListener(window, 'hashchange', chip.follow);
    chip.follow();
  },
});
