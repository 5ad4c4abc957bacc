import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import { languagePack } from '@/lib/language/all-languages';
import type { Words } from '@/lib/language/catalogue/pack';
import type { ChipWords } from '@/lib/language/en/chip';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { type ReportKey, reportNamed } from '@/lib/measure/deep-link';
import type { ChipView } from '@/lib/language/chip-view';
import { describeFinding } from '@/lib/language/narrative/describe-finding';
import { describeVital } from '@/lib/language/narrative/describe-verdict';
import { youngSentence } from '@/lib/language/narrative/describe-young-step';
import { youngEvents } from '@/lib/language/narrative/young-events';
import { capitalised, uncapitalised } from '@/lib/language/typography';
import { addDays } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { Memory } from '@/lib/model/memory';
import type { Report, Vital } from '@/lib/model/report';
import { isOpen } from '@/lib/model/open-action';

/** What a report of Google Analytics is about: its measures, most telling first, and its dimensions. */
const ABOUT: Readonly<
  Partial<Record<ReportKey, { metrics?: readonly MetricId[]; dimensions: readonly DimensionId[] }>>
> = {
  acquisition: {
    metrics: ['sessions'],
    dimensions: ['sessionDefaultChannelGroup', 'sessionSourceMedium', 'sessionCampaignName'],
  },
  'user-acquisition': { metrics: ['sessions'], dimensions: ['newVsReturning', 'sessionDefaultChannelGroup'] },
  pages: { metrics: ['sessions'], dimensions: ['landingPage'] },
  'landing-pages': { metrics: ['purchaseRate', 'sessions'], dimensions: ['landingPage'] },
  events: { metrics: ['keyEvents', 'sessionKeyEventRate', 'purchaseRate'], dimensions: ['eventName'] },
  items: { metrics: ['totalRevenue', 'averageOrderValue'], dimensions: ['itemName', 'itemListName', 'itemCategory'] },
  technology: { metrics: ['purchaseRate'], dimensions: ['deviceCategory', 'browser'] },
  demographics: { metrics: ['totalRevenue', 'sessions'], dimensions: ['country'] },
};
const OTHER_VITALS = 2;
const FINDINGS = 2;
/** An outage that is older than a quarter is no news. */
const RECENT_DAYS = 92;

/**
 * What Plateau knows of a report of Google Analytics, from what is kept: how its measure goes, what stood still, what was
 * found in its cut, and how many actions point there.
 *
 * @param id as the address names the report: `lifecycle-traffic-acquisition-v2`
 */
export function describeChip(report: Report, memory: Memory, id: string, words: Words): ChipView | null {
  const say = languagePack(words.language).chip;
  const key = reportNamed(id);
  const about = (key && ABOUT[key]) ?? { dimensions: [] };
  const vitals = inOrder(report.vitals, about.metrics ?? []);
  const [first, ...others] = vitals;
  if (first === undefined) return null;
  const narrator = narratorWith(words, report.asOf);
  const line = (vital: Vital) => {
    const told = describeVital(vital, narrator).say;
    return say.verdict(capitalised(words.names.metric(vital.metric).bare), uncapitalised(told));
  };
  const found = report.findings.filter((each) => isAbout(each, about.dimensions)).slice(0, FINDINGS);
  const actions = openActionsOn(memory, id);
  return {
    headline: line(first),
    lines: [
      ...outagesOf(vitals, report, words, say),
      ...youngEvents(vitals).map((event) => youngSentence(event, narrator)),
      ...found.map((each) => capitalised(describeFinding(each, narrator).title)),
      ...others.slice(0, OTHER_VITALS).map(line),
    ],
    actions: actions > 0 ? say.actions(actions) : '',
    until: say.until(words.dates.day(report.asOf)),
    words: {
      label: say.label,
      more: say.more,
      draft: say.draft,
      checklist: say.checklist,
      hideHere: say.hideHere,
      hideToday: say.hideToday,
    },
  };
}

/** Those that the report is about come first; else the report's own order, most important first. */
function inOrder(vitals: readonly Vital[], metrics: readonly MetricId[]): Vital[] {
  const place = ({ metric }: Vital) => (metrics.includes(metric) ? metrics.indexOf(metric) : metrics.length);
  return vitals.toSorted((a, b) => place(a) - place(b));
}

function isAbout({ dimension, segment }: Finding, dimensions: readonly DimensionId[]): boolean {
  return dimension !== null && segment !== null && dimensions.includes(dimension);
}

function outagesOf(vitals: readonly Vital[], report: Report, { names, dates }: Words, say: ChipWords): string[] {
  const { asOf, findings } = report;
  const since = addDays(asOf, -RECENT_DAYS);
  const [latest] = vitals
    .flatMap(({ metric, diagnosis }) =>
      diagnosis.events
        .filter(({ kind, from }) => kind === 'outage' && from >= since)
        .map((event) => ({ metric, event })),
    )
    .toSorted((a, b) => b.event.from.localeCompare(a.event.from));
  const toTheHour = findings.find(({ hours, period }) => hours && period.to >= (latest?.event.from ?? since));
  if (toTheHour?.hours)
    return [say.outage(capitalised(names.metric(toTheHour.metric).bare), dates.hourRange(toTheHour.hours, asOf))];
  if (latest === undefined) return [];
  const { from, to = asOf, partial } = latest.event;
  const tell = partial ? say.partial : say.outage;
  return [tell(capitalised(names.metric(latest.metric).bare), dates.shortPeriod({ from, to }, asOf))];
}

function openActionsOn({ actions }: Memory, id: string): number {
  return actions.filter((action) => isOpen(action) && action.link?.endsWith(`&r=${id}`) === true).length;
}
