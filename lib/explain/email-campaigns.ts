import type { Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';
import { isNamed, segmentSeries, tableBy, tableByAll } from '@/lib/measure/segment-tables';
import { amountOver } from '@/lib/measure/amount';
import type { Series } from '@/lib/model/series';
import { seriesOfRow } from '@/lib/measure/series';

const CAMPAIGN = 'sessionCampaignName';
const CHANNEL = 'sessionDefaultChannelGroup';
const EMAIL = 'Email';
/** Words by which advertisements are named, in French and in English. */
const PAID_WORDS = new Set([
  'ad', 'ads', 'adwords', 'bing', 'cpc', 'criteo', 'display', 'facebook', 'google', 'instagram', 'linkedin', 'meta',
  'pinterest', 'pmax', 'ppc', 'prospection', 'remarketing', 'retargeting', 'sea', 'search', 'shopping', 'tiktok',
  'youtube',
]); // prettier-ignore
/** Google estimates how many visits there were, each sum for itself: a part may come out a few per cent above its whole. */
const ESTIMATE = 1.04;

/**
 * The campaigns that leave by email, as a table of campaigns by week: the rows of the channel Email, where the
 * property is cut by channel and campaign together. Where it is cut by campaign alone, those that may be of email:
 * named, without a word of advertising, and with no more visits than all of email had, in each of the periods. Null
 * without a table of campaigns by week.
 *
 * @example emailCampaigns(snapshot, [period])?.rows[1]?.keys[0] // 'newsletter-hebdo'
 */
export function emailCampaigns(snapshot: Snapshot, periods: readonly Period[]): SegmentTable | null {
  const both = tableByAll(snapshot, [CHANNEL, CAMPAIGN]);
  if (both?.step === 'week') return ofEmail(both);
  const table = tableBy(snapshot, CAMPAIGN);
  if (!table || table.step !== 'week') return null;
  const channels = tableBy(snapshot, CHANNEL);
  const email = channels && segmentSeries(channels, 'sessions').find(({ segment }) => segment === EMAIL)?.series;
  const mayBeEmail = (row: SegmentTable['rows'][number]) => {
    const series = seriesOfRow(table, row, 'sessions');
    if (!series || !channels) return true;
    const visits = (of: Series | null | undefined, period: Period) => (of && amountOver(of, period)?.numerator) ?? 0;
    return periods.every((period) => visits(series, period) <= ESTIMATE * visits(email, period));
  };
  const isOpen = (name: string) => isNamed(name) && !name.startsWith('(') && !isAdvertisement(name);
  return { ...table, rows: table.rows.filter((row) => isOpen(row.keys[0] ?? '') && mayBeEmail(row)) };
}

/** The rows of email, cut by campaign; those without a name of their own left out. */
function ofEmail(both: SegmentTable): SegmentTable {
  const rows = both.rows.flatMap(({ keys: [channel, name = ''], metrics }) =>
    channel === EMAIL && isNamed(name) && !name.startsWith('(') ? [{ keys: [name], metrics }] : [],
  );
  return { ...both, dimensions: [CAMPAIGN], rows };
}

/** Whole words of a name: `ads` is not in `leads`. */
function isAdvertisement(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => PAID_WORDS.has(word));
}
