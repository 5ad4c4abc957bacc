import { buildTable, type TableStyle } from './build-table';
import type { Case } from './case';
import { writeDay } from './dates';
import type { Draws } from './draws';
import { byDay, drawFacts } from './facts';
import { CASE, drawMeasures, head, period, RULE, tongueOf, WORDS } from './google-words';
import { CUTS, EXTRAS } from './labels';
import { BARE } from './numbers';
import { PLAIN_SHEET, type Row, type Table } from './sheet';

/** The first page of the reports: a small table for each curve, by numbered days, and others that hold no days. */
export function reportsSnapshot(draws: Draws): Case {
  const tongue = tongueOf(draws);
  const facts = drawFacts(draws, { segments: [''], days: draws.int(28, 90) });
  const { nth } = WORDS[tongue];
  const measures = drawMeasures(draws, tongue);
  const curve = (one: (typeof measures)[number], at: number): Table =>
    buildTable(draws, facts, {
      date: { name: nth, style: 'nth' },
      measures: [one],
      numbers: BARE,
      above: [...(at === 0 ? [...head(tongue), '#  '] : []), ...period(tongue, facts)],
    });
  const beside = (above: string, names: readonly string[], rows: readonly (readonly string[])[]): Table => ({
    above: [above, ...period(tongue, facts)],
    columns: names.map((name) => ({ name, kind: 'other' })),
    rows: rows.map((cells) => ({ cells, day: undefined, figures: {}, kind: 'row' })),
    isDaily: false,
  });
  const days = byDay(facts);
  const tables = [
    ...measures.map(curve),
    beside(
      '# Where do your new users come from?',
      ['First user primary channel group (Default Channel Group)', 'New users'],
      [
        ['Direct', '27'],
        ['Organic Social', '26'],
      ],
    ),
    beside(
      '#  ',
      ['Session primary channel group (Default Channel Group)', 'Sessions'],
      [
        ['Direct', '87'],
        ['Referral', '52'],
      ],
    ),
    beside(
      '# How are active users trending?',
      [nth, '30 days', '7 days', '1 day'],
      days.map((_, at) => [String(at).padStart(4, '0'), String(at + 9), String(at + 4), '3']),
    ),
    beside(
      '# How well do you retain your users?',
      ['Date', 'Week 0', 'Week 1'],
      [
        ['Nov 16 - Nov 22', '0', '0'],
        ['Nov 23 - Nov 29', '33', '-1'],
      ],
    ),
    beside(
      '#  ',
      ['Event name', 'Event count'],
      [
        ['page_view', '581'],
        ['session_start', '168'],
      ],
    ),
    beside('# What are your top performing key events?', ['Event name', 'Key events'], []),
  ];
  return { ...CASE, layout: 'GA4 snapshot', sheets: [{ ...PLAIN_SHEET, name: 'Reports_snapshot.csv', tables }] };
}

/** A report with the date as its second dimension: the largest rows first, no sum. */
export function report(draws: Draws): Case {
  const tongue = tongueOf(draws);
  const cut = draws.chance(0.7) ? draws.pick(CUTS) : undefined;
  const facts = drawFacts(draws, {
    segments: cut === undefined ? [''] : draws.some(cut.segments, draws.int(2, cut.segments.length)),
  });
  const table = buildTable(draws, facts, {
    date: { name: WORDS[tongue].date, style: 'compact' },
    ...(cut === undefined ? {} : { cut: { name: cut.names[tongue], kind: 'cut' as const }, cutFirst: true }),
    measures: drawMeasures(draws, tongue),
    numbers: BARE,
    extras: draws.some(EXTRAS[tongue], draws.int(0, 2)),
    order: 'largest',
    above: [
      ...head(tongue),
      '# ',
      `# ${WORDS[tongue].all}`,
      ...period(tongue, facts),
      ...(draws.chance(0.3) ? [''] : []),
    ],
  });
  return { ...CASE, layout: 'GA4 report', sheets: [{ ...PLAIN_SHEET, tables: [table] }] };
}

/** A report with a comparison, or an exploration with segments: each beside all users. */
export function comparison(draws: Draws): Case {
  const tongue = tongueOf(draws);
  const { all, comparison: compared, segment } = WORDS[tongue];
  const facts = drawFacts(draws, { segments: [''] });
  const style: TableStyle = {
    date: { name: WORDS[tongue].date, style: 'compact' },
    measures: drawMeasures(draws, tongue),
    numbers: BARE,
  };
  const table = buildTable(draws, facts, style);
  const other = draws.pick(['Mobile traffic', 'Direct traffic', 'Trafic mobile']);
  const rows = table.rows.flatMap((row): Row[] => [
    { ...row, cells: [all, ...row.cells] },
    {
      ...row,
      cells: [other, ...row.cells.map((cell, at) => (at === 0 ? cell : String(Math.floor(Number(cell) / 3))))],
      kind: 'beside',
    },
  ]);
  const name = draws.pick([compared, segment]);
  const columns = [{ name, kind: 'other' as const }, ...table.columns];
  return {
    ...CASE,
    layout: 'GA4 comparison',
    sheets: [
      {
        ...PLAIN_SHEET,
        tables: [
          {
            ...table,
            columns,
            rows: draws.chance(0.5) ? rows : draws.shuffled(rows),
            above: [...head(tongue), ...period(tongue, facts)],
          },
        ],
      },
    ],
  };
}

/** A free form: comments of its own, "Grand total" behind the last column of the first row or of the last. */
export function exploration(draws: Draws): Case {
  const tongue = tongueOf(draws);
  const cut = draws.chance(0.8) ? draws.pick(CUTS) : undefined;
  const facts = drawFacts(draws, {
    segments: cut === undefined ? [''] : draws.some(cut.segments, draws.int(2, cut.segments.length)),
  });
  const [from, to] = [writeDay(facts[0]?.day ?? '', 'compact'), writeDay(facts.at(-1)?.day ?? '', 'compact')];
  const label = tongue === 'en' ? 'Grand total' : 'Total général';
  const table = buildTable(draws, facts, {
    date: { name: WORDS[tongue].date, style: 'compact' },
    ...(cut === undefined
      ? {}
      : { cut: { name: cut.names[tongue], kind: 'cut' as const }, cutFirst: draws.chance(0.3) }),
    measures: drawMeasures(draws, tongue),
    numbers: BARE,
    order: draws.pick(['days', 'largest']),
    total: { label, at: draws.chance(0.8) ? 'top' : 'bottom', where: 'behind' },
    above: [RULE, '# Maison Lienart', `# Free form-Free form 1`, `# ${from}-${to}`, RULE, ''],
  });
  return { ...CASE, layout: 'GA4 exploration', sheets: [{ ...PLAIN_SHEET, name: 'free-form.csv', tables: [table] }] };
}
