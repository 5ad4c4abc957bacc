import { buildTable, type TableStyle } from './build-table';
import { type Case, truthOf } from './case';
import { isUnclear, writeDay } from './dates';
import type { Draws } from './draws';
import { byDay, drawFacts, type Fact } from './facts';
import { CASE, drawMeasures, head, period, WORDS } from './google-words';
import { CUTS, FINER } from './labels';
import { BARE, POINT } from './numbers';
import { type Column, PLAIN_SHEET, type Row, type Sheet, type Table } from './sheet';

const one = (layout: string, tables: readonly Table[], more: Partial<Case> = {}): Case => ({
  ...CASE,
  ...more,
  layout,
  sheets: [{ ...PLAIN_SHEET, tables }],
});

/** The snapshot of half a year: its curves go by weeks, and one of persons by days. */
export function weeklySnapshot(draws: Draws): Case {
  const facts = drawFacts(draws, { segments: [''], days: 40 });
  const days = byDay(facts);
  const curve = buildTable(draws, facts.slice(0, 26), {
    date: { name: 'Nth week', style: 'nth' },
    measures: drawMeasures(draws, 'en').slice(0, 1),
    numbers: BARE,
    above: [...head('en'), '#  ', ...period('en', facts)],
  });
  const persons: Table = {
    above: ['# How are active users trending?', ...period('en', facts)],
    columns: [WORDS.en.nth, '30 days', '7 days', '1 day'].map((name) => ({ name, kind: 'other' })),
    rows: days.map((_, at) => ({
      cells: [String(at).padStart(4, '0'), '33', '9', '3'],
      day: undefined,
      figures: {},
      kind: 'row',
    })),
    isDaily: false,
  };
  return one('GA4 snapshot by week', draws.chance(0.5) ? [curve, persons] : [persons, curve], { must: 'refuse' });
}

/** Curves of two ways of counting persons beside the visits. */
export function personsTwice(draws: Draws): Case {
  const facts = drawFacts(draws, { segments: [''], days: draws.int(28, 60) });
  const style: TableStyle = {
    date: { name: WORDS.en.nth, style: 'nth' },
    measures: [{ measure: 'sessions', name: 'Sessions' }],
    numbers: BARE,
  };
  const visits = buildTable(draws, facts, { ...style, above: [...head('en'), '#  ', ...period('en', facts)] });
  const persons = (name: string, share: number): Table => ({
    ...visits,
    above: period('en', facts),
    columns: [
      { name: WORDS.en.nth, kind: 'date' },
      { name, kind: 'other' },
    ],
    rows: visits.rows.map((row) => ({
      ...row,
      cells: [row.cells[0] ?? '', String(Math.floor((row.figures.sessions ?? 0) * share))],
      figures: {},
    })),
  });
  return one(
    'GA4 users twice',
    draws
      .shuffled([persons('Active users', 0.8), persons('Total users', 0.9), persons('New users', 0.5)])
      .toSpliced(0, 0, visits),
  );
}

/** A file for each city, each with the city in a column. */
export function filePerPart(draws: Draws): Case {
  const isKnown = draws.chance(0.4);
  const cut = draws.pick(isKnown ? CUTS : FINER);
  const segments = draws.some(cut.segments, draws.int(2, 3));
  const facts = drawFacts(draws, { segments });
  const style: TableStyle = {
    date: { name: 'Date', style: 'iso' },
    cut: { name: cut.names.en, kind: isKnown ? 'cut' : 'finer' },
    measures: drawMeasures(draws, 'en'),
    numbers: POINT,
  };
  const own = (segment: string) =>
    buildTable(
      draws,
      facts.filter((fact) => fact.segment === segment),
      style,
    );
  const whole = buildTable(draws, facts, style);
  const sheets = segments.map((segment, at): Sheet => ({
    ...PLAIN_SHEET,
    name: `shop-${at}.csv`,
    tables: [own(segment)],
  }));
  // What the files hold together is what one file of them all would.
  return {
    ...CASE,
    layout: 'a file for each part',
    sheets,
    truth: truthOf({ sheets: [{ ...PLAIN_SHEET, tables: [whole] }] }),
  };
}

/** Segments side by side instead of below each other. */
export function sideBySide(draws: Draws): Case {
  const facts = drawFacts(draws, { segments: ['mobile', 'desktop'] });
  const days = [...Map.groupBy(facts, ({ day }) => day)];
  const isNamed = draws.chance(0.5);
  const table: Table = {
    above: isNamed ? [] : [',mobile,mobile,desktop,desktop'],
    columns: ['Date', ...['mobile', 'desktop'].flatMap((name) => (isNamed ? [name] : ['Sessions', 'Purchases']))].map(
      (name) => ({ name, kind: 'other' }),
    ),
    rows: days.map(([day, own]): Row => ({
      cells: [
        day,
        ...own.flatMap(({ figures }) =>
          isNamed ? [String(figures.sessions)] : [String(figures.sessions), String(figures.ecommercePurchases)],
        ),
      ],
      day,
      figures: {},
      kind: 'row',
    })),
    isDaily: false,
  };
  return one('segments side by side', [table], { must: 'refuse' });
}

/** Two cuts at once, with a sum for each value of the first, and one for each day. */
export function nestedSums(draws: Draws): Case {
  const channels = ['Direct', 'Email', 'Paid Search'];
  const devices = ['desktop', 'mobile'];
  const facts = drawFacts(draws, {
    segments: channels.flatMap((channel) => devices.map((device) => `${channel}|${device}`)),
    days: draws.int(8, 25),
  });
  const measures = drawMeasures(draws, 'en');
  const label = draws.pick(['Total', 'Subtotal', 'Grand total']);
  const columns: Column[] = [
    { name: 'Date', kind: 'date' },
    { name: 'Channel', kind: 'cut' },
    { name: 'Device category', kind: 'cut' },
    ...measures.map(({ measure, name }): Column => ({ name, kind: 'measure', measure })),
  ];
  const row = (day: string, keys: readonly string[], own: readonly Fact[], kind: Row['kind']): Row => {
    const figures = byDay(own)[0]?.figures;
    const of = measures.map(({ measure }) => [measure, figures?.[measure] ?? 0] as const);
    const cells = of.map(([measure, value]) => (measure === 'totalRevenue' ? (value / 100).toFixed(2) : String(value)));
    return {
      cells: [writeDay(day, 'iso'), ...keys, ...cells],
      day: kind === 'row' ? day : undefined,
      figures: Object.fromEntries(of),
      kind,
    };
  };
  const withDay = draws.chance(0.5);
  const second = draws.pick(['', label]);
  const rows = [...Map.groupBy(facts, ({ day }) => day)].flatMap(([day, own]) => [
    ...channels.flatMap((channel) => {
      const ofChannel = own.filter(({ segment }) => segment.startsWith(`${channel}|`));
      return [
        ...ofChannel.map((fact) => row(day, fact.segment.split('|'), [fact], 'row')),
        row(day, [channel, label], ofChannel, 'beside'),
      ];
    }),
    ...(withDay ? [row(day, [label, second], own, 'beside')] : []),
  ]);
  return one('sums within sums', [{ above: [], columns, rows, isDaily: true }]);
}

/** A row for each event: visits are those of session_start. */
export function events(draws: Draws): Case {
  const facts = drawFacts(draws, { segments: [''] });
  const names = draws.shuffled(['session_start', 'page_view', 'scroll', 'purchase']);
  const rows = byDay(facts).flatMap(({ day, figures }) =>
    names.map((name): Row => {
      const visits =
        name === 'session_start' ? figures.sessions : Math.ceil(figures.sessions * (name === 'purchase' ? 0.02 : 0.7));
      return {
        cells: [writeDay(day, 'compact'), name, String(visits * (name === 'page_view' ? 3 : 1)), String(visits)],
        day,
        figures: name === 'session_start' ? { sessions: visits } : {},
        kind: 'row',
      };
    }),
  );
  const columns: Column[] = [
    { name: 'Date', kind: 'date' },
    { name: draws.pick(['Event name', 'Nom de l’événement']), kind: 'other' },
    { name: 'Event count', kind: 'other' },
    { name: 'Sessions', kind: 'measure', measure: 'sessions' },
  ];
  return one('GA4 by event', [{ above: [], columns, rows, isDaily: true }]);
}

/** What tables have beside their figures: numbers of rows, names of days, changes, dashes for nothing. */
export function beside(draws: Draws): Case {
  const facts = drawFacts(draws, { segments: [''], ...(draws.chance(0.3) ? { closed: draws.int(0, 6) } : {}) });
  const measures = drawMeasures(draws, 'en');
  const table = buildTable(draws, facts, {
    date: { name: 'Date', style: draws.pick(['iso', 'day/month', 'Jan 5, 2026']) },
    measures,
    numbers: POINT,
  });
  const nothing = draws.pick(['-', '', '0', '–']);
  const isIndexed = draws.chance(0.5);
  const rows = table.rows.map((row, at): Row => ({
    ...row,
    cells: [
      ...(isIndexed ? [String(at)] : []),
      ...row.cells.map((cell) => (/^0(\.00)?$/.test(cell) ? nothing : cell)),
      WEEKDAYS[new Date(row.day ?? '').getUTCDay()] ?? '',
      `${draws.int(-20, 20)}%`,
      at % 9 === 0 ? 'newsletter' : '',
    ],
  }));
  const other = (name: string): Column => ({ name, kind: 'other' });
  const columns = [
    ...(isIndexed ? [other(draws.pick(['', '#', 'index']))] : []),
    ...table.columns,
    other('Day of week'),
    other('% Δ'),
    other('Note'),
  ];
  const days = facts.map(({ day }) => day);
  return one('other columns beside', [{ ...table, columns, rows }], {
    must: isUnclear(days, 'day/month') ? 'either' : 'read',
  });
}

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
