import { deepLink, type ReportKey } from '@/lib/advise/deep-link';
import type { Names } from '@/lib/language/names/names';
import { capitalised } from '@/lib/language/typography';
import { addDays } from '@/lib/model/day';
import { METRICS, type Metric } from '@/lib/model/metric';
import type { Figure } from '@/lib/model/quantity';
import type { Report } from '@/lib/model/report';

export interface WhereAnswer {
  readonly key: string;
  readonly name: string;
  /** Known only where the report holds it. */
  readonly figure: Figure | null;
  readonly link: string | null;
}

interface Cut {
  readonly dimension: string;
  readonly segment: string;
}

const SHOWN = 4;
const DAYS = 28;
/** Words that tie others together and name nothing. */
const LINKING = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'un',
  'une',
  'par',
  'of',
  'by',
  'the',
  'a',
  'd',
  'l',
  'ga',
]);
const CUTS: readonly Cut[] = [
  ...['mobile', 'desktop', 'tablet'].map((segment) => ({ dimension: 'deviceCategory', segment })),
  ...['Organic Search', 'Paid Search', 'Email', 'Direct', 'Referral', 'Organic Social', 'AI Assistant'].map(
    (segment) => ({
      dimension: 'sessionDefaultChannelGroup',
      segment,
    }),
  ),
];
const PLACES: Readonly<Record<string, ReportKey>> = {
  newUsers: 'user-acquisition',
  totalUsers: 'user-acquisition',
  screenPageViews: 'pages',
  viewsPerSession: 'pages',
  keyEvents: 'events',
  sessionKeyEventRate: 'events',
  itemsPurchased: 'items',
  refundAmount: 'items',
};

/**
 * The measures that a few typed words name, under any name that they ever had, and where each is to be
 * seen; a device or a channel among the words narrows the place.
 */
export function answersFor(query: string, report: Report, names: Names): WhereAnswer[] {
  const words = plain(query)
    .split(' ')
    .filter((word) => word !== '' && !LINKING.has(word));
  if (words.length === 0) return [];
  const cut = CUTS.find(({ dimension, segment }) => {
    const known = plain(`${segment} ${names.segment(dimension, segment).bare}`).split(' ');
    return words.some((word) => word.length > 2 && known.some((name) => begins(name, word)));
  });
  const cutWords =
    cut === undefined ? [] : plain(`${cut.segment} ${names.segment(cut.dimension, cut.segment).bare}`).split(' ');
  const asked = words.filter((word) => !cutWords.some((name) => name.startsWith(word)));
  return METRICS.filter((metric: Metric) => holdsAll(metric, asked, names))
    .slice(0, SHOWN)
    .map((metric) => answer(metric, cut, report, names));
}

function holdsAll(metric: Metric, words: readonly string[], names: Names): boolean {
  const known = plain([metric.id, ...metric.alsoKnownAs, names.metric(metric.id).bare].join(' ')).split(' ');
  return words.every((word) => known.some((name) => begins(name, word)));
}

function answer(metric: Metric, cut: Cut | undefined, report: Report, names: Names): WhereAnswer {
  const noun = capitalised(names.metric(metric.id).bare);
  const name = cut === undefined ? noun : `${noun}, ${names.segment(cut.dimension, cut.segment).bare}`;
  return {
    key: metric.id,
    name,
    figure: figureOf(metric.id, cut, report),
    link: deepLink({
      source: report.source,
      propertyId: report.property.id,
      report: cut?.dimension === 'deviceCategory' ? 'technology' : (PLACES[metric.id] ?? 'acquisition'),
      period: { from: addDays(report.asOf, 1 - DAYS), to: report.asOf },
      ...cut,
    }),
  };
}

/** One or two letters are an abbreviation: they stand for themselves and begin nothing. */
function begins(name: string, word: string): boolean {
  return word.length > 2 ? name.startsWith(word) : name === word;
}

/** What the report already holds: of the whole, the vital sign; of a segment, a finding about it. */
function figureOf(metric: string, cut: Cut | undefined, report: Report): Figure | null {
  if (cut === undefined) return report.vitals.find((vital) => vital.metric === metric)?.last ?? null;
  const about = report.findings.find(
    ({ metric: of, dimension, segment }) => of === metric && dimension === cut.dimension && segment === cut.segment,
  );
  return about?.figures['segmentRate'] ?? about?.figures['after'] ?? null;
}

/** Lower case, no accents, words apart. */
function plain(text: string): string {
  return text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
