import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerTypedQuestion } from '@/lib/app/answer-typed-question';
import { answerTo } from '@/lib/ask/answer';
import type { TypedAnswer } from '@/lib/ask/answer-types';
import { understand } from '@/lib/ask/understand';
import { vocabularyWith } from '@/lib/ask/vocabulary/phrases';
import { LANGUAGES } from './languages';
import { addDays, daysBetween } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import { demoSnapshot } from '@/test/situations/demo-snapshot';

const TODAY = '2026-11-22';
const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };
let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = { ...(await demoSnapshot()), source: 'ga4' };
});

const ask = (text: string, of = snapshot): TypedAnswer => {
  const clock = { today: TODAY, asOf: snapshot.asOf };
  return answerTo(understand(text, vocabularyWith([], LANGUAGES), clock), of, clock);
};

/** By hand. */
function sumOver(start: string, values: readonly (number | null)[], { from, to }: Period): number {
  return values
    .slice(daysBetween(start, from), daysBetween(start, to) + 1)
    .reduce<number>((all, value) => all + (value ?? 0), 0);
}
const sum = (metric: MetricId, period: Period) =>
  sumOver(snapshot.totals[metric]?.start ?? '', snapshot.totals[metric]?.numerator ?? [], period);
function sumOfRow(dimension: DimensionId, key: string, metric: MetricId, period: Period): number {
  const table = snapshot.tables.find(({ dimensions }) => dimensions.join() === dimension);
  return sumOver(table?.start ?? '', table?.rows.find(({ keys }) => keys[0] === key)?.metrics[metric] ?? [], period);
}

describe('a campaign', () => {
  const NAME = 'black-friday-2025';
  const RUN = { from: '2025-11-17', to: '2025-12-07' };
  /** As a weekly cut keeps it: orders on three weeks of a year ago, nothing since. */
  function withCampaign(): Snapshot {
    const table = snapshot.tables.find(({ dimensions }) => dimensions.join() === 'sessionCampaignName');
    if (!table) throw new Error('The scene has no campaigns.');
    const during = (value: number) =>
      Array.from({ length: table.length }, (_, i) => {
        const week = addDays(table.start, 7 * i);
        return week >= RUN.from && week <= RUN.to ? value : 0;
      });
    const row = { keys: [NAME], metrics: { sessions: during(100), ecommercePurchases: during(4) } };
    const others = snapshot.tables.filter((each) => each !== table);
    return {
      ...snapshot,
      tables: [...others, { ...table, rows: [...table.rows.filter(({ keys }) => keys[0] !== NAME), row] }],
    };
  }
  const told = (text: string) => answerTypedQuestion(text, { snapshot: withCampaign() }, 'fr', TODAY);

  it('is told over the days on which it had visits, where none were named', () => {
    const { figure, understood, notes } = told('commandes campagne black friday 2025');
    expect(figure).toBe('12');
    expect(understood.slice(1)).toEqual([expect.stringContaining(NAME), 'du 17 novembre au 7 décembre 2025']);
    expect(notes).toContain('Sur les jours où il y a eu des visites.');
  });

  it('is no zero on other days: those of its visits are named', () => {
    const { figure, missing } = told('commandes black-friday-2025 octobre 2026');
    expect(figure).toBeNull();
    expect(missing).toContain('Il y a eu des visites du 17 novembre au 7 décembre 2025.');
  });

  it('gives way to the days of the same name, and is offered', () => {
    const { understood, figure, suggestions } = told('commandes du black friday 2025');
    expect(understood).toEqual(['Commandes', 'Black Friday', 'du 22 novembre au 4 décembre 2025']);
    expect(figure).not.toBe('0');
    expect(suggestions).toEqual(['commandes campagne black-friday-2025']);
    expect(told(suggestions[0] ?? '').figure).toBe('12');
  });
});

describe('answers in several figures', () => {
  it('tell how a channel goes, beside the same days of the year before', () => {
    const { understood, table } = answerTypedQuestion('est-ce que la newsletter marche', { snapshot }, 'fr', TODAY);
    expect(understood.slice(0, 2)).toEqual(['Chiffre d’affaires', 'e-mail']);
    expect(understood.at(-1)).toMatch(/^comparaison/);
    expect(table?.head).toEqual(['Mesure', 'Chiffre', 'Évolution']);
    expect(table?.rows.map(([name]) => name)).toContain('Visites');
  });

  it('have each its change, where two are compared along a dimension', () => {
    const { table } = answerTypedQuestion(
      'ca et commandes par appareil en octobre vs septembre',
      { snapshot },
      'fr',
      TODAY,
    );
    expect(table?.head).toEqual(['Appareil', 'Chiffre d’affaires', 'Commandes']);
    expect(table?.rows[0]?.slice(1)).toEqual([
      expect.stringMatching(/€ \(.+%\)$/u),
      expect.stringMatching(/\(.+%\)$/u),
    ]);
  });

  it('are as many as are asked for', () => {
    const rowsTo = (text: string) => answerTypedQuestion(text, { snapshot }, 'fr', TODAY).table?.rows.length;
    expect(rowsTo('top 2 canaux par ca')).toBe(2);
    expect(rowsTo('les 3 meilleurs jours en octobre')).toBe(3);
    expect(rowsTo('meilleurs jours en octobre')).toBe(5);
  });

  it('tell what becomes of carts, and what is counted', () => {
    const { table, notes } = answerTypedQuestion('panier abandonné', { snapshot }, 'fr', TODAY);
    expect(table?.rows.map(([name]) => name)).toEqual(['Ajouts au panier', 'Passages en caisse', 'Commandes']);
    expect(table?.rows[0]?.[2]).toBe('100');
    expect(notes.join()).toContain('pas des paniers');
  });

  it('tell a site without a shop by its key events', () => {
    const { totalRevenue: _none, ...totals } = snapshot.totals;
    const { figure, sheet } = ask('bilan octobre', { ...snapshot, totals, notMeasured: ['totalRevenue'] });
    expect(figure?.value).toBe(sum('keyEvents', { from: '2026-10-01', to: '2026-10-31' }));
    expect(sheet.map(({ metric }) => metric)).toContain('sessionKeyEventRate');
  });
});

describe('lists', () => {
  it('hold the best first or the worst first, and only what bears a name', () => {
    const [best, worst] = [ask('top campagnes'), ask('pires campagnes')];
    expect(best.rows.length).toBeGreaterThan(0);
    expect(best.rows.every(({ segment }) => !segment.startsWith('('))).toBe(true);
    const values = worst.rows.map(({ figure }) => figure?.value ?? 0);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });

  it('hold the two that are compared', () => {
    const { rows } = ask('ca mobile vs desktop');
    expect(rows.map(({ segment }) => segment).toSorted()).toEqual(['desktop', 'mobile']);
  });

  it('name the best day', () => {
    const { figure, table, understood } = answerTypedQuestion('meilleur jour d’octobre', { snapshot }, 'fr', TODAY);
    expect(figure).toBe(table?.rows[0]?.[1]);
    expect(understood).toContain('du plus haut au plus bas');
  });

  it('leave out what is to be left out, of a rate too', () => {
    const all = (metric: MetricId) => sum(metric, OCTOBER) - sumOfRow('deviceCategory', 'mobile', metric, OCTOBER);
    expect(ask('trafic sans le mobile octobre').figure?.value).toBe(all('sessions'));
    expect(ask('conversion hors mobile octobre').figure?.value).toBeCloseTo(
      all('ecommercePurchases') / all('sessions'),
      10,
    );
    expect(ask('trafic par canal sans le mobile').missing).toEqual({ code: 'not-kept' });
  });
});

describe('what was not understood', () => {
  it('leaves the rest without a figure, which is offered', () => {
    const { notUnderstood, suggestions, figure, table } = answerTypedQuestion(
      'trafic zalando',
      { snapshot },
      'fr',
      TODAY,
    );
    expect([figure, table]).toEqual([null, null]);
    expect(notUnderstood[0]).toContain('zalando');
    expect(suggestions).toContain('trafic');
  });

  it('beside the word for its kind stands for what the property calls so, in part; where it calls several so, all are offered', () => {
    const answer = (text: string) => answerTypedQuestion(text, { snapshot }, 'fr', TODAY);
    const [table] = snapshot.tables.filter(({ dimensions }) => dimensions.join() === 'itemName');
    const names = table?.rows.flatMap(({ keys: [key = ''] }) => (key.startsWith('(') ? [] : [key])) ?? [];
    const called = (name: string) => (name.split(' ')[0] ?? '').toLowerCase().replace(/s$/, '');
    const alone = names.filter(
      (name) => names.filter((other) => other.toLowerCase().includes(called(name))).length === 1,
    );
    expect(alone.length).toBeGreaterThan(0);
    for (const name of alone) {
      const told = answer(`articles vendus produit ${name.split(' ')[0]}`);
      expect(told.understood.join()).toContain(name);
      expect(told.figure).not.toBeNull();
    }
    expect(answer('articles vendus produit verres')).toMatchObject({
      figure: null,
      suggestions: ['articles vendus produit Carafe en verre', 'articles vendus produit Verres soufflés, lot de 4'],
    });
  });

  it('is told day by day where that was asked', () => {
    const answer = (text: string) => answerTypedQuestion(text, { snapshot }, 'fr', TODAY);
    expect(answer('ca en octobre jour par jour').table?.rows).toHaveLength(31);
    expect(answer('ca en octobre').table).toBeNull();
  });

  it('is never taken for a short word of asking', () => {
    expect(answerTypedQuestion('stock', { snapshot }, 'fr', TODAY)).toMatchObject({
      figure: null,
      table: null,
      suggestions: [],
    });
  });

  it('is a day up to which nobody said from when', () => {
    expect(ask('visites avant le 3 mars').question).toMatchObject({ period: null, unknown: [{ word: 'avant' }] });
    expect(ask('visites après le 3 mars').period).toEqual({ from: '2026-03-03', to: snapshot.asOf });
  });

  it('is no second measure: both stand side by side', () => {
    expect(ask('trafic et ca octobre').sheet.map(({ metric }) => metric)).toEqual(['sessions', 'totalRevenue']);
  });
});
