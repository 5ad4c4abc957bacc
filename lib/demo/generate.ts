import { compactDay, type RowTable } from '@/lib/collect/table/row-table';
import { addDays, type Day, dayNumber } from '@/lib/model/day';
import { contains } from '@/lib/model/period';
import { addCounts, type Counts, noCounts, splitCounts } from './counts';
import { drawVisits } from './draw-visits';
import { mulberry32, type Random, wobble } from './random';
import { daysFrom, monthStart } from './season';
import { type Channel, DEVICES, type Site } from './site';
import { TableWriter } from './table-writer';

const MONTHS_OF_HISTORY = 36;
/** Some people come by two channels or on two devices in one day. */
const DISTINCT_IN_A_DAY = 0.96;

/**
 * Draws a site's three years, ending on the day before `today`, as tables that agree to the unit: the
 * totals, the cube of channel, device and kind of visitor, and the cuts by country, landing page and campaign.
 *
 * Each day has a seed of its own, so a day's figures stay the same while `today` moves on.
 */
export function generate(site: Site, today: Day): RowTable[] {
  const totals = new TableWriter(['date']);
  const cube = new TableWriter(['date', 'sessionDefaultChannelGroup', 'deviceCategory', 'newVsReturning']);
  const campaigns = new TableWriter(['date', 'sessionDefaultChannelGroup', 'sessionCampaignName']);
  const countries = new TableWriter(['date', 'country']);
  const landingPages = new TableWriter(['date', 'landingPage']);

  for (const day of daysFrom(monthStart(today, MONTHS_OF_HISTORY), addDays(today, -1))) {
    if (site.outage && contains(site.outage, day)) continue;
    const date = compactDay(day);
    const random = mulberry32(site.seed ^ Math.imul(dayNumber(day), 2_654_435_761));
    const whole = noCounts();
    for (const { channel, counts } of drawChannels(site, day, random, cube)) {
      addCounts(whole, counts);
      const mix = campaignMix(channel, day);
      splitCounts(counts, mix, random).forEach((part, index) =>
        campaigns.add([date, channel.name, mix[index]?.name ?? ''], part),
      );
    }
    whole.totalUsers = Math.max(whole.newUsers, Math.round(whole.totalUsers * DISTINCT_IN_A_DAY));
    totals.add([date], whole);
    splitCounts(whole, site.countries, random).forEach((part, index) =>
      countries.add([date, site.countries[index]?.name ?? ''], part),
    );
    splitCounts(whole, site.landingPages, random).forEach((part, index) =>
      landingPages.add([date, site.landingPages[index]?.name ?? ''], part),
    );
  }
  return [totals, cube, campaigns, countries, landingPages].map((writer) => writer.table(site.returningPool));
}

/** Draws a day's cube and gives back each channel's sum. */
function drawChannels(site: Site, day: Day, random: Random, cube: TableWriter): { channel: Channel; counts: Counts }[] {
  const { demand, ...story } = site.situation(day);
  const traffic = demand.traffic * wobble(0.02, random);
  const appetite = demand.appetite * wobble(0.015, random);
  const date = compactDay(day);
  return site.channels.map((channel) => {
    const counts = noCounts();
    for (const device of DEVICES) {
      const expected = channel.sessions * channel.deviceShares[device] * traffic * story.traffic(channel.name, device);
      for (const isNew of [true, false]) {
        const cell = drawVisits(
          {
            expected: expected * (isNew ? channel.newShare : 1 - channel.newShare),
            isNew,
            intent: channel.intent * appetite,
            visit: story.visit(device),
            averageOrder: site.averageOrder,
          },
          random,
        );
        cube.add([date, channel.name, device, isNew ? 'new' : 'returning'], cell);
        addCounts(counts, cell);
      }
    }
    return { channel, counts };
  });
}

function campaignMix(channel: Channel, day: Day): { name: string; share: number; intent: number }[] {
  const running = channel.campaigns(day).map(({ name, weight }) => ({ name, share: weight, intent: 1 }));
  const rest = 1 - running.reduce((sum, campaign) => sum + campaign.share, 0);
  return [...running, { name: channel.organicName, share: Math.max(0, rest), intent: 1 }];
}
