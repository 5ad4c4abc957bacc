import { describe, expect, it } from 'vitest';
import { composeMonthly, type MonthlyInput } from '@/lib/draft/compose-monthly';
import { toMarkdown } from '@/lib/draft/markdown';
import { blocksOf, Draft } from '@/lib/model/draft';
import { addDays } from '@/lib/model/day';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { growingSite, leadSite, memory, MONTH, outcomes, plateauShop, settings, tinyFile } from './samples';
import { tacticText } from './tactic-text';
import { factsOf } from '@/lib/explain/facts';

const compose = (report: Report, more: Partial<MonthlyInput> = {}) =>
  composeMonthly({
    report,
    memory: EMPTY_MEMORY,
    settings,
    period: MONTH,
    now: '2026-12-05T07:00:00Z',
    tacticText,
    ...more,
  });
const shop = compose(plateauShop, { memory, outcomes });
const textOf = (draft: Draft, id: string) => {
  const content = draft.blocks.find((block) => block.id === id)?.generated;
  return content?.kind === 'paragraph' ? content.text : content?.kind === 'list' ? content.items.join('\n') : '';
};

describe('the title says the news', () => {
  it.each([
    [plateauShop, 'Novembre\u00a0: le trafic monte, le chiffre d’affaires ne suit pas'],
    [growingSite, 'Novembre\u00a0: le chiffre d’affaires progresse, le trafic aussi'],
    [leadSite, 'Novembre\u00a0: les événements clés reculent à trafic égal'],
    [tinyFile, 'Novembre\u00a0: trop tôt pour juger le trafic'],
  ])('$property.displayName', (report, title) => {
    expect(compose(report).title).toBe(title);
  });

  it('puts stopped measurement before all other news', () => {
    const outage = plateauShop.findings.map((each) =>
      each.kind === 'break'
        ? {
            ...each,
            kind: 'outage' as const,
            metric: 'sessions' as const,
            period: { from: '2026-11-27', to: '2026-12-02' },
          }
        : each,
    );
    expect(compose({ ...plateauShop, findings: outage }).title).toMatch(
      /^La mesure est arrêtée depuis le 27 novembre\s; novembre\s: chiffre d’affaires de /,
    );
    const toTheHour = outage.map((each) =>
      each.kind === 'outage' ? { ...each, hours: { from: '2026-11-26T15' } } : each,
    );
    expect(compose({ ...plateauShop, findings: toTheHour }).title).toMatch(
      /^La mesure est arrêtée depuis le 26 novembre, 15\sh\s; novembre/,
    );
  });
});

it('gives the days themselves where the report holds no whole month', () => {
  const vitals = plateauShop.vitals.map(({ metric, diagnosis, growth, last, yearBefore, chart }) => ({
    metric,
    diagnosis,
    growth,
    last,
    yearBefore,
    chart,
  }));
  const draft = compose({ ...plateauShop, vitals });
  expect(draft.title).toMatch(/^Du 5 novembre au 2 décembre\u00a0: le trafic monte/);
  expect(draft.byline).toContain('chiffres du 5 novembre au 2 décembre 2026');
});

describe('the answer', () => {
  it.each([
    [plateauShop, 'Pas encore. Le chiffre d’affaires plafonne depuis sept mois, alors que le trafic progresse'],
    [growingSite, 'Oui. Le chiffre d’affaires progresse depuis septembre 2025'],
    [leadSite, 'Non. Les événements clés reculent depuis cinq mois'],
    [
      tinyFile,
      'Pour le trafic, on ne peut pas le dire aujourd’hui\u00a0: il faut encore entre quatre semaines et neuf semaines de données, selon que la tendance est nette ou faible.',
    ],
  ])('$property.displayName', (report, start) => {
    expect(textOf(compose(report), 'working.answer')).toMatch(new RegExp(`^${start}`));
  });

  it('tells the target where there is one', () => {
    expect(textOf(shop, 'working.answer')).toContain('serait manqué de 6,9\u00a0M€');
  });
});

describe('the working notes', () => {
  it('hold the result of what was done, what was withdrawn and what is not repeated', () => {
    expect(textOf(shop, 'closed.list')).toContain('a amélioré le résultat');
    expect(textOf(shop, 'withdrawn.list')).toContain('la base est trop petite');
    expect(textOf(shop, 'not-repeated.list')).toContain('rien de neuf depuis');
  });

  it('give the roadmap month by month with owner, deputy, date and what "done" means', () => {
    const months = shop.blocks.filter(({ id }) => /^roadmap\.\d/.test(id)).map(({ generated }) => generated);
    expect(months.map((each) => each.kind === 'table' && each.caption)).toEqual(['Novembre 2026', 'Décembre 2026']);
    expect(months[0]?.kind === 'table' && months[0].rows[0]).toEqual([
      'Tactique tag-campaigns',
      'Sacha',
      'personne',
      '20 novembre',
      'Chaque lien porte sa campagne.',
      'retenu, pas commencé',
    ]);
  });

  it('separate new advice from advice that is followed up', () => {
    const standing = shop.blocks.flatMap(({ generated }) =>
      generated.kind === 'recommendation' ? [generated.standing] : [],
    );
    expect(standing).toEqual(['Nouveau', 'Suivi, avec un fait de plus']);
  });

  it('fall back on the finding where the tactic asks for a figure that is missing', () => {
    const whys = shop.blocks.flatMap(({ generated }) => (generated.kind === 'recommendation' ? [generated.why] : []));
    expect(whys[0]).toBe('Sur le mobile, 1,19\u00a0%.');
    expect(whys[1]).toContain('La conversion a baissé d’un coup le 3 septembre.');
  });
});

describe('a verdict beside those of the vital signs', () => {
  const beside = (more: Partial<Report['findings'][number]>) => {
    const [verdict] = factsOf(plateauShop);
    if (!verdict) throw new Error('The sample has no verdict.');
    const finding = {
      ...verdict,
      id: 'beside',
      metric: 'newUsers' as const,
      direction: 'down' as const,
      weight: 1,
      ...more,
    };
    return compose({ ...plateauShop, findings: [...plateauShop.findings, finding] });
  };
  const isTold = (draft: Draft) => draft.blocks.some(({ id }) => id === 'finding.beside.title');
  const isForTheBoss = (draft: Draft) => draft.blocks.some(({ id }) => id === 'attention.beside');

  it('is told, and put to the boss where it falls', () => {
    expect([isTold(beside({})), isForTheBoss(beside({}))]).toEqual([true, true]);
    expect([isTold(beside({ direction: 'flat' })), isForTheBoss(beside({ direction: 'flat' }))]).toEqual([true, false]);
  });

  it('is left out where nothing can be told', () => {
    expect(isTold(beside({ direction: 'unknown' }))).toBe(false);
  });
});

describe('the words around the figures', () => {
  const table = (id: string) => shop.blocks.find((block) => block.id.startsWith(id))?.generated;

  it('say at what level an interval holds, once for a table', () => {
    const split = table('split.factors');
    expect(split?.kind === 'chart' && split.table.columns.at(-1)?.label).toBe('Entre (à 90\u00a0%)');
  });

  it('name the rows of figures by what they count', () => {
    const figures = table('figures');
    expect(figures?.kind === 'table' && figures.rows.map(([label]) => label)).toEqual([
      'Chiffre d’affaires',
      'Visites',
      'Taux de conversion',
    ]);
  });

  it('leave a rest of nothing out of table and chart', () => {
    const findings = plateauShop.findings.map((finding) => ({
      ...finding,
      ...(finding.parts && {
        parts: finding.parts.map((part) =>
          part.key === '(others)' ? { ...part, contribution: { ...part.contribution, value: 0 } } : part,
        ),
      }),
    }));
    const split = compose({ ...plateauShop, findings }).blocks.find(({ id }) => id.startsWith('split.segments'));
    const content = split?.generated;
    expect(content?.kind === 'chart' && content.table.rows.map(([label]) => label)).toEqual(['Mobile']);
    expect(content?.kind === 'chart' && content.chart.kind === 'waterfall' && content.chart.parts).toHaveLength(1);
  });

  it('say that the chart is corrected for the seasons, where it is', () => {
    const description = (draft: Draft) => {
      const chart = draft.blocks.find(({ id }) => id === 'chart.totalRevenue')?.generated;
      return chart?.kind === 'chart' ? `${chart.description} ${chart.table.columns[1]?.label}` : '';
    };
    const vitals = plateauShop.vitals.map((vital) => ({
      ...vital,
      chart: {
        ...vital.chart,
        regime: { since: '2026-05-04', line: [{ day: '2026-05-04', value: 1, low: 1, high: 1 }] },
      },
    }));
    expect(description(compose({ ...plateauShop, vitals }))).toMatch(
      /Corrigé des saisons.* Par semaine, en moyenne, corrigé des saisons$/,
    );
    expect(description(shop)).not.toMatch(/corrigé/i);
  });

  it('label every piece of evidence by what it is', () => {
    const labels = shop.evidence.map(({ label }) => label);
    expect(labels).toContain('Taux de conversion sur mobile');
    expect(labels).toContain('Plus petit effet visible sur la conversion sur mobile');
    expect(labels).toContain('Part du trafic dans l’évolution du chiffre d’affaires');
  });
});

describe('the page for the boss', () => {
  it('asks for what only a boss can give', () => {
    const decisions = textOf(shop, 'decide.list');
    expect(decisions).toContain('Tactique mobile-checkout');
    expect(decisions).not.toContain('what-did-you-change');
    expect(decisions).toContain('devait être fini le 20 novembre');
  });

  it('asks for a deputy once a week has gone by without one', () => {
    const [first] = memory.actions;
    if (first === undefined) throw new Error('The sample has no action.');
    const decideOn = (acceptedOn: string) => {
      const alone = { ...first, state: 'to-do' as const, due: null, deputy: '', acceptedOn, movedOn: acceptedOn };
      return textOf(compose(growingSite, { memory: { ...memory, actions: [alone] } }), 'decide.list');
    };
    const { asOf } = growingSite;
    expect(decideOn(addDays(asOf, -7))).toContain('Nommer un suppléant');
    expect(decideOn(addDays(asOf, -6))).not.toContain('Nommer un suppléant');
  });

  it('says so when nothing is to be decided, and has no word for what needs no attention', () => {
    expect(compose(growingSite).blocks.filter(({ id }) => id.startsWith('attention'))).toEqual([]);
    expect(textOf(compose(growingSite), 'decide.list')).toBe('Rien ce mois-ci.');
  });

  it('stays short', () => {
    expect(blocksOf(shop, 'boss').length).toBeLessThanOrEqual(20);
  });
});

const all = [plateauShop, growingSite, leadSite, tinyFile].flatMap((report) =>
  (['fr', 'en'] as const).map((language) => compose(report, { memory, outcomes, settings: { ...settings, language } })),
);

describe.each(all)('$propertyName in $language', (draft) => {
  it('is a draft with an id for each block', () => {
    expect(Draft.safeParse(draft).success).toBe(true);
    expect(new Set(draft.blocks.map(({ id }) => id)).size).toBe(draft.blocks.length);
  });

  it('names only evidence that it has', () => {
    const known = new Set(draft.evidence.map(({ id }) => id));
    for (const { evidence } of draft.blocks) for (const id of evidence) expect(known).toContain(id);
  });

  it('leaves no hole in its text', () => {
    expect(toMarkdown(draft)).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
  });

  it('shows no measured figure of a sentence without evidence', () => {
    const measured = /[+−]?\d[\d\u202f.,]*\u00a0?(?:%|pt|[kMm]?€)|€[\d.,]+[km]?/g;
    for (const { generated, evidence } of draft.blocks) {
      const text = generated.kind === 'paragraph' ? generated.text : generated.kind === 'verdict' ? generated.more : '';
      const shown = text.match(measured) ?? [];
      const values = draft.evidence.filter(({ id }) => evidence.includes(id)).map(({ value }) => value);
      for (const figure of shown) expect(values.join(' ')).toContain(figure);
    }
  });
});

it('is the same text from the same input', () => {
  expect(compose(structuredClone(plateauShop), { memory, outcomes })).toEqual(shop);
});
