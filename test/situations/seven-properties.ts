/** Seven properties as they come, for whatever is to hold of every document. */
import { atelierBrume } from '@/lib/demo/atelier-brume';
import { maisonLienart } from '@/lib/demo/maison-lienart';
import type { Site } from '@/lib/demo/site';
import { addDays, type Day } from '@/lib/model/day';
import type { Scene } from './demo-snapshot';
import { daily, readiness } from './plot';

const TODAY: Day = '2026-11-30';
/** Of the workshop's visits, what leaves some twenty a day. */
const SMALL = 0.07;

const smallSite = (): Site => {
  const site = atelierBrume();
  return { ...site, channels: site.channels.map((each) => ({ ...each, sessions: each.sessions * SMALL })) };
};

/** Nothing is sold, and nobody asks for anything: there are readers. */
const contentSite = (): Site => daily((situation) => readiness(situation, () => 0))(atelierBrume(), TODAY);

const stoppedShop = (): Site => ({ ...maisonLienart(), outage: { from: addDays(TODAY, -12), to: TODAY } });

/** Each as a reading gives it: `demoSnapshot(scene)`. */
export const SEVEN_PROPERTIES: Readonly<Record<string, Scene & { readonly today: Day }>> = {
  'a shop': { site: maisonLienart, today: TODAY },
  'a lead site': { site: atelierBrume, today: TODAY },
  'a content site': { site: contentSite, today: TODAY },
  'twenty visits a day': { site: smallSite, today: TODAY },
  'three weeks old': { site: maisonLienart, today: '2026-11-22', months: 0 },
  'measurement stopped': { site: stoppedShop, today: TODAY },
  'a growing shop': { situation: 'growing', today: TODAY },
};
