import { addDays } from '@/lib/model/day';
import { buildTable } from './build-table';
import type { Case } from './case';
import { writeDay } from './dates';
import type { Draws } from './draws';
import { byDay, drawFacts } from './facts';
import { CASE, drawMeasures, head, period, tongueOf, WORDS } from './google-words';
import { BARE } from './numbers';
import { PLAIN_SHEET, type Row, type Table } from './sheet';

/** The hours of each day, in a column of their own or behind the date. */
export function hourly(draws: Draws): Case {
  const tongue = tongueOf(draws);
  const facts = drawFacts(draws, { segments: [''], days: draws.int(3, 14) });
  const isApart = draws.chance(0.4);
  const measures = drawMeasures(draws, tongue);
  const hours = draws.some(
    Array.from({ length: 24 }, (_, at) => at),
    draws.int(3, 24),
  );
  const rows = byDay(facts).flatMap(({ day, figures }) => {
    const parts = hours.map((_, at) =>
      Object.fromEntries(measures.map(({ measure }) => [measure, shareOf(figures[measure], hours.length, at)])),
    );
    return hours.map((hour, at): Row => {
      const compact = writeDay(day, 'compact');
      const part = parts[at] ?? {};
      const cells = measures.map(({ measure }) =>
        measure === 'totalRevenue' ? String((part[measure] ?? 0) / 100) : String(part[measure] ?? 0),
      );
      const moment = isApart ? [compact, String(hour)] : [`${compact}${String(hour).padStart(2, '0')}`];
      return { cells: [...moment, ...cells], day, figures: part, kind: 'row' };
    });
  });
  const table: Table = {
    above: [...head(tongue), ...period(tongue, facts)],
    columns: [
      { name: isApart ? 'Date' : WORDS[tongue].hour, kind: 'date' },
      ...(isApart ? [{ name: tongue === 'en' ? 'Hour' : 'Heure', kind: 'other' as const }] : []),
      ...measures.map(({ measure, name }) => ({ name, kind: 'measure' as const, measure })),
    ],
    rows: draws.chance(0.5) ? rows : draws.shuffled(rows),
    isDaily: true,
  };
  return { ...CASE, layout: 'GA4 by hour', sheets: [{ ...PLAIN_SHEET, tables: [table] }] };
}

/** One of so many parts of a whole number, which come to it together. */
const shareOf = (whole: number, parts: number, at: number): number =>
  Math.floor((whole * (at + 1)) / parts) - Math.floor((whole * at) / parts);

/** Weeks and months hold no days. */
export function weekly(draws: Draws): Case {
  const tongue = tongueOf(draws);
  const facts = drawFacts(draws, { segments: [''], days: 12 });
  const table = buildTable(draws, facts, {
    date: {
      name: draws.pick(tongue === 'en' ? ['Nth week', 'Week', 'Nth month', 'Month'] : ['Semaine', 'Mois']),
      style: 'nth',
    },
    measures: drawMeasures(draws, tongue),
    numbers: BARE,
    above: [...head(tongue), ...period(tongue, facts)],
  });
  const sparse = buildTable(
    draws,
    byDay(facts).map((fact, at) => ({ ...fact, day: addDays(facts[0]?.day ?? '', at * 7) })),
    {
      date: { name: 'Date', style: 'iso' },
      measures: drawMeasures(draws, tongue),
      numbers: BARE,
    },
  );
  return {
    ...CASE,
    must: 'refuse',
    layout: 'by week or month',
    sheets: [{ ...PLAIN_SHEET, tables: [draws.chance(0.6) ? table : sparse] }],
  };
}
