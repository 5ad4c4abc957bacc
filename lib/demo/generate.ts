import { compactDay, type RowTable } from '@/lib/collect/table/row-table';
import { assistantOf, hostOf } from '@/lib/model/assistants';
import { addDays, type Day, dayNumber } from '@/lib/model/day';
import { firstOfMonth } from '@/lib/model/first-day';
import { contains } from '@/lib/model/period';
import { addCounts, type Counts, noCounts, splitCounts, splitVisits, valuesOf } from './counts';
import { drawShop } from './draw-shop';
import { drawVisits } from './draw-visits';
import { eventsOf, KEY_EVENTS } from './events';
import { mulberry32, type Random, wobble } from './random';
import { daysFrom } from './season';
import { type Channel, DEVICES, USUAL_HOURS, type SiteSegment, type Site, type Situation } from './site';
import { SiteWriter } from './site-writer';
import { splitAtRandom } from './split';
import type { TableWriter } from './table-writer';

const MONTHS_OF_HISTORY = 36;
/** Some people come by two channels or on two devices in one day. */
const DISTINCT_IN_A_DAY = 0.96;

interface ChannelDay {
  readonly channel: Channel;
  readonly counts: Counts;
}

/**
 * Draws a site's months, ending on the day before `today`, as tables that agree to the unit: the totals,
 * the cube of channel, device and kind of visitor, and what is cut beside it.
 *
 * Each day has a seed of its own, so a day's figures stay the same while `today` moves on.
 */
export function generate(site: Site, today: Day, months = MONTHS_OF_HISTORY): RowTable[] {
  const writer = new SiteWriter();
  for (const day of daysFrom(firstOfMonth(today, -months), addDays(today, -1)))
    if (!site.outage || !contains(site.outage, day)) drawDay(site, day, writer);
  return writer.tables(site);
}

function drawDay(site: Site, day: Day, writer: SiteWriter): void {
  const date = compactDay(day);
  const seed = site.seed ^ Math.imul(dayNumber(day), 2_654_435_761);
  const random = mulberry32(seed);
  const situation = site.situation(day);
  const whole = noCounts();
  const channels = drawChannels(site, day, situation, random, (keys, counts) =>
    writer.cube.add([date, ...keys], valuesOf(counts)),
  );
  for (const { channel, counts } of channels) {
    addCounts(whole, counts);
    const mix = campaignMix(channel, day);
    splitCounts(counts, mix, random).forEach((part, index) =>
      writer.campaigns.add([date, channel.name, mix[index]?.name ?? ''], valuesOf(part)),
    );
  }
  whole.totalUsers = Math.max(whole.newUsers, Math.round(whole.totalUsers * DISTINCT_IN_A_DAY));
  const write = (table: TableWriter, segments: readonly SiteSegment[], parts: readonly Counts[]) =>
    parts.forEach((part, index) => table.add([date, segments[index]?.name ?? '(not set)'], valuesOf(part)));
  const markets = mulberry32(seed ^ 0x2545f491);
  for (const { channel, counts } of channels)
    splitCounts(counts, site.countries, markets).forEach((part, index) =>
      writer.countries.add([date, site.countries[index]?.name ?? '(not set)', channel.name], valuesOf(part)),
    );

  // A generator of its own: what is told in more detail changes nothing of what is told already.
  const details = mulberry32(seed ^ 0x9e3779b9);
  for (const { channel, counts } of channels) {
    const sources = Object.entries(channel.sources).map(([name, share]) => ({ name, share, intent: 1 }));
    const parts = splitCounts(counts, sources, details);
    write(writer.sources, sources, parts);
    parts.forEach((part, index) =>
      drawAssistant(site, { day, channel, source: sources[index]?.name ?? '', part }, writer),
    );
  }
  drawHosts(site, day, channels, writer);
  const pays = site.browsers.map((one) => ({ ...one, intent: one.intent * (situation.payment?.(one.name) ?? 1) }));
  write(writer.browsers, pays, splitCounts(whole, pays, details));
  const visits = drawEntrances(site, situation, channels, details, (keys, values) =>
    writer.entrances.add([date, ...keys], values),
  );
  write(writer.landingPages, site.landingPages, splitCounts(whole, site.landingPages, details, visits));

  const { shop } = site;
  const sold = shop && drawShop(shop, day, whole, details);
  const refunds = sold?.items.reduce((sum, [, , , , refund = 0]) => sum + refund, 0) ?? 0;
  writer.totals.add([date], [...valuesOf(whole), refunds, sold?.shipping ?? 0]);
  for (const [name, count] of eventsOf(whole, sold))
    writer.events.add([date, name], [count, KEY_EVENTS.includes(name) ? count : 0]);
  drawHours(site, day, whole.sessions, mulberry32(seed ^ 0x51ed270b)).forEach((count, hour) =>
    writer.hours.add([date, `${date}${String(hour).padStart(2, '0')}`], [count]),
  );
  if (!shop || !sold) return;
  writer.buyers.add([date], sold.buyers);
  sold.items.forEach((values, index) => writer.items.add([date, shop.items[index]?.name ?? ''], values));
  sold.lists.forEach((values, index) => writer.lists.add([date, shop.lists[index]?.name ?? ''], values));
  write(writer.terms, shop.terms, sold.terms);
}

/** Draws at which hours of a day its visits come; a generator of their own, as what is told in more detail has. */
function drawHours(site: Site, day: Day, visits: number, random: Random): number[] {
  return splitAtRandom(visits, site.hours?.(day) ?? USUAL_HOURS, random);
}

/** Draws a day's cube and gives back each channel's sum. */
function drawChannels(
  site: Site,
  day: Day,
  situation: Situation,
  random: Random,
  write: (keys: readonly string[], counts: Counts) => void,
): ChannelDay[] {
  const { demand } = situation;
  const traffic = demand.traffic * wobble(0.02, random);
  const appetite = demand.appetite * wobble(0.015, random);
  return site.channels.map((channel) => {
    const counts = noCounts();
    const newShare = situation.newShare?.(channel.name) ?? channel.newShare;
    const sessions = channel.sessions * (channel.weight?.(day) ?? 1);
    for (const device of DEVICES) {
      const expected = sessions * channel.deviceShares[device] * traffic * situation.traffic(channel.name, device);
      for (const isNew of [true, false]) {
        const cell = drawVisits(
          {
            expected: expected * (isNew ? newShare : 1 - newShare),
            isNew,
            intent: channel.intent * appetite,
            visit: situation.visit(device),
            averageOrder: site.averageOrder,
          },
          random,
        );
        write([channel.name, device, isNew ? 'new' : 'returning'], cell);
        addCounts(counts, cell);
      }
    }
    return { channel, counts };
  });
}

interface AssistantVisits {
  readonly day: Day;
  readonly channel: Channel;
  readonly source: string;
  readonly part: Counts;
}

/** What comes from an AI assistant, with its campaign and its pages; a generator of its own, as all further detail has. */
function drawAssistant(site: Site, { day, channel, source, part }: AssistantVisits, writer: SiteWriter): void {
  if (assistantOf(source) === null) return;
  const random = mulberry32(site.seed ^ Math.imul(dayNumber(day), 2_246_822_519) ^ source.length);
  const [date, host] = [compactDay(day), hostOf(source)];
  writer.assistants.add([date, channel.name, host, source, channel.organicName], valuesOf(part));
  splitCounts(part, site.landingPages, random).forEach((cited, index) =>
    writer.cited.add([date, host, site.landingPages[index]?.name ?? ''], valuesOf(cited)),
  );
}

/** The hosts on which each channel's visits were counted. */
function drawHosts(site: Site, day: Day, channels: readonly ChannelDay[], writer: SiteWriter): void {
  if (!site.hosts) return;
  const random = mulberry32(site.seed ^ Math.imul(dayNumber(day), 3_266_489_917));
  for (const { channel, counts } of channels) {
    const hosts = channel.host === undefined ? site.hosts : [{ name: channel.host, share: 1, intent: 1 }];
    splitCounts(counts, hosts, random).forEach((part, index) =>
      writer.hosts.add([compactDay(day), hosts[index]?.name ?? '', channel.name], valuesOf(part)),
    );
  }
}

/** Draws through which pages each channel comes in, and gives back what that makes for the pages. */
function drawEntrances(
  site: Site,
  situation: Situation,
  channels: readonly ChannelDay[],
  random: Random,
  write: (keys: readonly string[], values: readonly number[]) => void,
): { sessions: number[]; newUsers: number[] } {
  const visits = { sessions: site.landingPages.map(() => 0), newUsers: site.landingPages.map(() => 0) };
  for (const { channel, counts } of channels) {
    const shares = site.landingPages.map(({ name, share }) => share * (situation.pull?.(channel.name, name) ?? 1));
    const own = splitVisits(counts, shares, random);
    site.landingPages.forEach(({ name }, index) => {
      const [sessions = 0, newUsers = 0] = [own.sessions[index], own.newUsers[index]];
      visits.sessions[index] = (visits.sessions[index] ?? 0) + sessions;
      visits.newUsers[index] = (visits.newUsers[index] ?? 0) + newUsers;
      write([channel.name, name], [sessions, newUsers]);
    });
  }
  return visits;
}

function campaignMix(channel: Channel, day: Day): { name: string; share: number; intent: number }[] {
  const running = channel.campaigns(day).map(({ name, weight, intent = 1 }) => ({ name, share: weight, intent }));
  const rest = 1 - running.reduce((sum, campaign) => sum + campaign.share, 0);
  return [...running, { name: channel.organicName, share: Math.max(0, rest), intent: 1 }];
}
