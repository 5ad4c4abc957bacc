import { buildTable, type TableStyle } from './build-table';
import { type Case, truthOf } from './case';
import type { Draws } from './draws';
import { byDay, drawFacts } from './facts';
import { CASE, drawMeasures } from './google-words';
import { CUTS, FINER } from './labels';
import { BARE, POINT } from './numbers';
import { PLAIN_SHEET, type Sheet } from './sheet';

/** Totals, and the same days cut, in files of their own. */
export function totalsAndCut(draws: Draws): Case {
  const isFiner = draws.chance(0.5);
  const cut = draws.pick(isFiner ? FINER : CUTS);
  const facts = drawFacts(draws, { segments: draws.some(cut.segments, draws.int(2, cut.segments.length)) });
  const style: TableStyle = {
    date: { name: 'Date', style: draws.pick(['iso', 'compact']) },
    measures: drawMeasures(draws, 'en'),
    numbers: BARE,
  };
  const totals: Sheet = { ...PLAIN_SHEET, name: 'shop_total.csv', tables: [buildTable(draws, facts, style)] };
  const parts: Sheet = {
    ...PLAIN_SHEET,
    name: 'shop_by.csv',
    tables: [buildTable(draws, facts, { ...style, cut: { name: cut.names.en, kind: isFiner ? 'finer' : 'cut' } })],
  };
  return { ...CASE, layout: 'totals and a cut', sheets: draws.shuffled([totals, parts]) };
}

/** One file for each year or metric, in any order; two of them may have days in common. */
export function severalFiles(draws: Draws): Case {
  const facts = drawFacts(draws, { segments: [''], days: draws.int(30, 90) });
  const measures = drawMeasures(draws, 'en');
  const style: TableStyle = { date: { name: 'Date', style: 'iso' }, measures, numbers: POINT };
  const days = byDay(facts);
  const middle = Math.floor(days.length / 2);
  const common = draws.pick([0, 0, 3]);
  const halves = [days.slice(0, middle + common), days.slice(middle)].map((own) => buildTable(draws, own, style));
  const columns = measures.map((one) => buildTable(draws, days, { ...style, measures: [one] }));
  const tables = draws.chance(0.6) ? halves : columns;
  const sheets = tables.map((table, at): Sheet => ({ ...PLAIN_SHEET, name: `shop-${at}.csv`, tables: [table] }));
  return { ...CASE, layout: 'several files', sheets: draws.shuffled(sheets) };
}

/** A second file that a column splits of which nothing tells whether it divides; alone, it must be refused. */
export function unknownSplit(draws: Draws): Case {
  const facts = drawFacts(draws, { segments: ['North', 'South', 'Other agency'] });
  const style: TableStyle = {
    date: { name: 'date', style: 'iso' },
    measures: drawMeasures(draws, 'en'),
    numbers: POINT,
  };
  const totals: Sheet = { ...PLAIN_SHEET, name: 'shop-0.csv', tables: [buildTable(draws, facts, style)] };
  const counted = draws.chance(0.5)
    ? facts
    : facts.map((fact) => ({ ...fact, figures: { ...fact.figures, sessions: fact.figures.sessions * 2 } }));
  const split: Sheet = {
    ...PLAIN_SHEET,
    name: 'shop-1.csv',
    tables: [
      buildTable(draws, counted, {
        ...style,
        cut: { name: draws.pick(['agency', 'theme', 'cost centre']), kind: 'other' },
      }),
    ],
  };
  const isAlone = draws.chance(0.3);
  const sheets = isAlone ? [split] : draws.shuffled([totals, split]);
  return {
    ...CASE,
    layout: 'an unknown split',
    must: isAlone ? 'refuse' : 'read',
    sheets,
    truth: truthOf({ sheets: [totals] }),
  };
}
