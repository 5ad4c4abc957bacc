import { generate } from '@/lib/demo/generate';
import { demoSetup } from '@/lib/demo/demo-setup';
import { atelierBrume } from '@/lib/demo/atelier-brume';
import type { RowTable } from '@/lib/collect/table/row-table';
import type { SetupAnswer } from '@/lib/collect/setup/setup-answer';
import type { TabledProperty } from '@/lib/collect/table/table-source';
import type { Site } from '@/lib/demo/site';
import type { Day } from '@/lib/model/day';
import { rowTable } from '@/test/row-table';

const EVENT = 'newsletter_signup';
/** Of ten key events since it counts, four are sign-ups. */
const SHARE = 0.4;

interface Marked {
  /** The day since which sign-ups count as key events; for one that is taken off, until which. */
  readonly on: Day;
  readonly today: Day;
  /** Whether they count before that day instead. */
  readonly isTakenOff?: boolean;
  /** Whether nothing else counts. */
  readonly isAlone?: boolean;
  /** Without it the setup is not told. */
  readonly setup?: boolean;
  readonly months?: number;
}

/** Requests for an offer, as many each month, seasons apart. */
export function flatLeads(): Site {
  const site = atelierBrume();
  return {
    ...site,
    property: { ...site.property, id: '4', displayName: 'Flat leads' },
    situation: (day) => ({ ...site.situation(day), traffic: () => 1 }),
  };
}

/** A lead site on which nothing happens but that sign-ups to the newsletter, which came all along, are marked as key. */
export function markedKeyEvent({ on, today, isTakenOff, isAlone, setup = true, months = 30 }: Marked): TabledProperty {
  const site = flatLeads();
  const isKey = (day: Day) => day >= on !== (isTakenOff === true);
  const { situation } = site;
  const more = (day: Day) => (isKey(day) ? 1 / (1 - SHARE) : isAlone ? 0 : 1);
  const told: Site = {
    ...site,
    situation: (day) => {
      const { visit, ...rest } = situation(day);
      return { ...rest, visit: (device) => ({ ...visit(device), request: visit(device).request * more(day) }) };
    },
  };
  const usual = generate(site, today, months);
  const tables = generate(told, today, months).map((table) =>
    'eventName' in table.dimensions ? withSignUps(table, usual, { isKey, isAlone: isAlone === true }) : table,
  );
  const marked: SetupAnswer = {
    ...demoSetup(site),
    keyEvents: [
      ...(isAlone ? [] : (demoSetup(site).keyEvents ?? [])),
      ...(isTakenOff
        ? []
        : [{ eventName: EVENT, markedAt: `${on}T08:00:00.000Z`, counting: 'once-per-event' as const }]),
    ],
  };
  return { property: site.property, tables, ...(setup && { setup: marked }) };
}

interface Counting {
  isKey(day: Day): boolean;
  readonly isAlone: boolean;
}

/** The events of each day, of which some are sign-ups; those of a day on which they do not count come as often. */
function withSignUps(table: RowTable, usual: readonly RowTable[], { isKey, isAlone }: Counting): RowTable {
  const { date, eventName } = table.dimensions;
  const usualEvents = usual.find(({ dimensions }) => 'eventName' in dimensions);
  const usualLeads = usualEvents ? leadsByDay(usualEvents) : new Map<string, number>();
  const rows = Array.from({ length: table.length }, (_, at) => {
    const day = date?.values[date.codes[at] ?? 0] ?? '';
    const event = eventName?.values[eventName.codes[at] ?? 0] ?? '';
    return { day, event, came: table.metrics['eventCount']?.[at] ?? 0 };
  });
  const days = [...new Set(rows.map(({ day }) => day))];
  const leads = leadsByDay(table);
  const others = rows.filter(({ event }) => event !== 'generate_lead');
  return rowTable(
    ['date', 'eventName'],
    ['eventCount', 'keyEvents'],
    [
      ...others.map(({ day, event, came }) => ({ keys: [day, event], values: [came, 0] })),
      ...days.flatMap((day) => {
        const counts = isKey(dashed(day));
        const all = leads.get(day) ?? 0;
        const lead = isAlone ? 0 : counts ? Math.round(all * (1 - SHARE)) : all;
        const usually = usualLeads.get(day) ?? 0;
        const signUps = counts ? all - lead : Math.round((usually * SHARE) / (1 - SHARE));
        return [
          { keys: [day, 'generate_lead'], values: [lead, lead] },
          { keys: [day, EVENT], values: [signUps, counts ? signUps : 0] },
        ];
      }),
    ].filter(({ values }) => values.some((value) => value > 0)),
  );
}

function leadsByDay(table: RowTable): Map<string, number> {
  const { date, eventName } = table.dimensions;
  return new Map(
    Array.from({ length: table.length }, (_, at) => at)
      .filter((at) => eventName?.values[eventName.codes[at] ?? 0] === 'generate_lead')
      .map((at) => [date?.values[date.codes[at] ?? 0] ?? '', table.metrics['eventCount']?.[at] ?? 0]),
  );
}

const dashed = (day: string): Day => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
