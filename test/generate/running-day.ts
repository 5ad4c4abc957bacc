import { buildTable } from './build-table';
import type { Case } from './case';
import type { Draws } from './draws';
import { drawFacts, type Fact } from './facts';
import { CASE, drawMeasures } from './google-words';
import { POINT } from './numbers';
import { PLAIN_SHEET } from './sheet';

/** A file that was made while its last day was running. */
export function runningDay(draws: Draws): Case {
  const facts = drawFacts(draws, { segments: [''], days: draws.int(35, 90) });
  const share = draws.between(0.02, 0.4);
  const last = facts.at(-1);
  const part = (figures: Fact['figures']) =>
    Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [name, Math.floor(value * share)]),
    ) as Fact['figures'];
  const running = last === undefined ? facts : [...facts.slice(0, -1), { ...last, figures: part(last.figures) }];
  const table = buildTable(draws, running, {
    date: { name: 'Date', style: 'iso' },
    measures: drawMeasures(draws, 'en'),
    numbers: POINT,
  });
  return { ...CASE, layout: 'last day still running', isRunning: true, sheets: [{ ...PLAIN_SHEET, tables: [table] }] };
}
