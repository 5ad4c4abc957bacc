import type { MetricId } from '@/lib/model/metric';
import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { describe, expect, it } from 'vitest';
import { describeBriefly, describeFinding } from '@/lib/language/narrative/describe-finding';
import { type Finding, FindingKind } from '@/lib/model/finding';
import { HealthCode } from '@/lib/model/health';
import { estimate, figure, finding } from '../draft/sample-parts';
import { leadSite, plateauShop } from '../draft/samples';

const fr = narratorWith(languagePack('fr'), '2026-12-02');
const en = narratorWith(languagePack('en'), '2026-12-02');
const shop = (kind: Finding['kind']) => plateauShop.findings.find((each) => each.kind === kind);
const told = (kind: Finding['kind']) => {
  const found = shop(kind);
  return found ? describeFinding(found, fr) : null;
};

describe('the plateau shop in French', () => {
  it('says what one factor brings and another takes away', () => {
    expect(told('factors')?.title).toBe('La conversion reprend une partie de ce que le trafic apporte');
    expect(told('factors')?.text).toContain('la conversion retire 34\u00a0k€ (entre 23\u00a0k€ et 45\u00a0k€)');
    expect(told('factors')?.text).toContain('Le panier moyen n’a pas d’effet net.');
  });

  it('keeps the sign of what is taken away where the figure stands among the evidence, without its verb', () => {
    const noted: string[] = [];
    const narrator = narratorWith(languagePack('fr'), '2026-12-02', (text) => {
      noted.push(text);
      return text;
    });
    const found = shop('factors');
    if (found) describeFinding(found, narrator);
    expect(noted).toContain('−34\u00a0k€, entre −45\u00a0k€ et −23\u00a0k€');
  });

  it('asks where only a person knows', () => {
    expect(told('break')?.ask).toBe('Qu’avez-vous changé autour du 3 septembre\u202f?');
  });

  it('tells the gap with its volume and what half of it is worth', () => {
    expect(told('gap')?.text).toContain('sur 98\u202f900 visites');
    expect(told('gap')?.text).toContain('entre 79\u00a0k€ et 91\u00a0k€');
    // What it is worth is of four weeks, though the gap be of a month.
    const gap = shop('gap');
    const ofMonth = gap && describeFinding({ ...gap, period: { from: '2026-11-01', to: '2026-11-30' } }, fr).text;
    expect(ofMonth).toContain('en novembre');
    expect(ofMonth).toContain('par mois');
    expect(ofMonth).not.toContain('un mois');
  });

  it('reads the target aloud', () => {
    expect(told('pace')?.text).toContain('l’objectif de 10\u00a0M€ par an serait manqué de 6,9\u00a0M€');
  });

  it('is brief for whoever is in a hurry', () => {
    const factors = shop('factors');
    expect(factors && describeBriefly(factors, fr).text).toBe(
      'Du 5 novembre au 2 décembre, par rapport à l’an dernier, le trafic a apporté 47\u00a0k€ et la conversion a coûté 34\u00a0k€\u202f; le panier moyen, −8,8\u00a0k€, peut tenir au hasard\u00a0: +4,4\u00a0k€ en tout.',
    );
  });
});

describe('a heading claims no more than the figures', () => {
  const segments = shop('segments');
  const factors = shop('factors');
  const unsure = (each: Finding, metric: MetricId): Finding => ({
    ...each,
    figures: { ...each.figures, change: figure(0.02, 'change', { metric, interval: estimate(0.02, -0.05, 0.09) }) },
  });

  it('names a rise only where its interval excludes none', () => {
    expect(segments && describeFinding(segments, fr).title).toBe('La hausse du trafic vient surtout du mobile');
    expect(segments && describeFinding(unsure(segments, 'sessions'), fr).title).toBe(
      'Ce qui a bougé dans le trafic, par appareil',
    );
    const flat = segments && { ...segments, direction: 'unknown' as const };
    expect(flat && describeFinding(flat, en).title).toBe('What moved in traffic, by device');
  });

  it('names one factor as the source only where the whole moved', () => {
    const alone = factors && { ...factors, parts: (factors.parts ?? []).filter(({ key }) => key === 'sessions') };
    expect(alone && describeFinding(unsure(alone, 'totalRevenue'), fr).title).toBe(
      'Le trafic porte le chiffre d’affaires',
    );
    const moved = alone && {
      ...alone,
      figures: { ...alone.figures, change: figure(0.2, 'change', { interval: estimate(0.2, 0.1, 0.3) }) },
    };
    expect(moved && describeFinding(moved, fr).title).toBe('La hausse du chiffre d’affaires vient du trafic');
    const against = moved && {
      ...moved,
      direction: 'down' as const,
      figures: { ...moved.figures, change: figure(-0.2, 'change', { interval: estimate(-0.2, -0.3, -0.1) }) },
    };
    expect(against && describeFinding(against, fr).title).toBe('Ce qui a bougé dans le chiffre d’affaires');
  });

  it.each([
    [-10_000, 'La conversion reprend une partie de ce que le trafic apporte'],
    [-45_000, 'Ce que le trafic apporte, la conversion le reprend'],
    [-90_000, 'La conversion retire plus que le trafic n’apporte'],
  ])('weighs what is taken against what is brought: %d', (taken, title) => {
    const parts = (factors?.parts ?? []).map((part) =>
      part.key === 'purchaseRate'
        ? { ...part, contribution: figure(taken, 'currency', { interval: estimate(taken, taken * 1.1, taken * 0.9) }) }
        : part,
    );
    expect(factors && describeFinding({ ...factors, parts }, fr).title).toBe(title);
  });

  it('tells a segment for itself as its own', () => {
    const part = segments?.parts?.[0];
    const own = segments &&
      part && {
        ...segments,
        figures: { before: part.before, after: part.after, size: part.contribution },
        parts: [part],
      };
    expect(own && describeFinding(own, fr)).toMatchObject({
      title: 'Le trafic sur mobile monte',
      text: expect.stringMatching(/le trafic sur mobile passe de .*\u00a0visites\.$/),
    });
  });
});

it('says what is counted, once, where a total of pages is split', () => {
  const factors = shop('factors');
  const parts = [2503, -1772].map((value, i) => ({
    key: i === 0 ? 'sessions' : 'viewsPerSession',
    before: figure(1, 'count'),
    after: figure(2, 'count'),
    contribution: figure(value, 'count', {
      interval: estimate(value, value * (i ? 1.2 : 0.8), value * (i ? 0.8 : 1.2)),
    }),
  }));
  const views = factors && { ...factors, metric: 'screenPageViews' as const, parts };
  expect(views && describeBriefly(views, fr).text).toContain(
    'le trafic a apporté 2\u202f503\u00a0pages vues et le nombre de pages par visite a retiré 1\u202f772',
  );
});

it('keeps silent about a rest of nothing', () => {
  const segments = shop('segments');
  const rest = segments?.parts?.find(({ key }) => key === '(others)');
  const none = rest && { ...rest, contribution: { ...rest.contribution, value: 1e-9 } };
  const parts = segments && none ? [...(segments.parts ?? []).filter((part) => part !== rest), none] : [];
  expect(segments && describeFinding(segments, fr).text).toContain('le reste');
  expect(segments && describeFinding({ ...segments, parts }, fr).text).not.toContain('le reste');
});

const bare = FindingKind.options.flatMap((kind) =>
  (['up', 'down', 'flat', 'unknown'] as const).map((direction) =>
    finding({
      kind,
      metric: 'sessions',
      dimension: null,
      segment: null,
      direction,
      confidence: 1,
      weight: 0,
      figures: {},
    }),
  ),
);
const flags = HealthCode.options.map((code) =>
  finding({
    kind: 'data-health',
    metric: 'sessions',
    dimension: null,
    segment: code,
    direction: 'unknown',
    confidence: 1,
    weight: 0,
    figures: {},
    health: { code, severity: 'note', metrics: [], dimensions: [] },
  }),
);

/** Plain spaces where French sets thin ones, and typewriter apostrophes. */
const misprints = { fr: / [:;!?%€»]|« |'/, en: /'|"/ };

describe.each([fr, en])('every finding in $language', (narrator) => {
  it.each([...bare, ...flags, ...plateauShop.findings, ...leadSite.findings])('$id', (each) => {
    for (const { title, text, ask = '' } of [describeFinding(each, narrator), describeBriefly(each, narrator)]) {
      expect(title).not.toBe('');
      expect(title).not.toMatch(/\.$/);
      for (const words of [title, text, ask]) {
        expect(words).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
        expect(words).not.toMatch(/ {2}|\.\.|\( *\)| ,/);
        expect(words).not.toMatch(misprints[narrator.language]);
      }
    }
  });
});

it('cites every figure with its interval', () => {
  const cited: string[] = [];
  const narrator = narratorWith(languagePack('fr'), '2026-12-02', (text) => {
    cited.push(text);
    return text;
  });
  const gap = shop('gap');
  if (gap) describeFinding(gap, narrator);
  expect(cited).toContain('85\u00a0k€, entre 79\u00a0k€ et 91\u00a0k€');
});
