import { describe, expect, it } from 'vitest';
import { tellBriefly, tellFinding } from '@/lib/language/narrative/finding';
import { narratorIn } from '@/lib/language/narrative/narrator';
import { type Finding, FindingKind } from '@/lib/model/finding';
import { HealthCode } from '@/lib/model/health';
import { finding } from '../draft/sample-parts';
import { leadSite, plateauShop } from '../draft/samples';

const fr = narratorIn('fr', '2026-12-02');
const en = narratorIn('en', '2026-12-02');
const shop = (kind: Finding['kind']) => plateauShop.findings.find((each) => each.kind === kind);
const told = (kind: Finding['kind']) => {
  const found = shop(kind);
  return found ? tellFinding(found, fr) : null;
};

describe('the plateau shop in French', () => {
  it('says what one factor brings and another takes away', () => {
    expect(told('factors')?.title).toBe('Ce que le trafic apporte, la conversion le reprend');
    expect(told('factors')?.text).toContain('la conversion retire 34\u00a0k€ (entre 23\u00a0k€ et 45\u00a0k€)');
    expect(told('factors')?.text).toContain('Le panier moyen n’a pas d’effet net.');
  });

  it('asks where only a person knows', () => {
    expect(told('break')?.ask).toBe('Qu’avez-vous changé autour du 3 septembre\u202f?');
  });

  it('tells the gap with its volume and what half of it is worth', () => {
    expect(told('gap')?.text).toContain('sur 98\u202f900 visites');
    expect(told('gap')?.text).toContain('entre 79\u00a0k€ et 91\u00a0k€');
  });

  it('reads the target aloud', () => {
    expect(told('pace')?.text).toContain('l’objectif de 10\u00a0M€ par an serait manqué de 6,9\u00a0M€');
  });

  it('is brief for whoever is in a hurry', () => {
    const factors = shop('factors');
    expect(factors && tellBriefly(factors, fr).text).toBe(
      'Sur quatre semaines, par rapport à l’an dernier, le trafic a apporté 47\u00a0k€ de plus et la conversion 34\u00a0k€ de moins.',
    );
  });
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
    for (const { title, text, ask = '' } of [tellFinding(each, narrator), tellBriefly(each, narrator)]) {
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
  const narrator = narratorIn('fr', '2026-12-02', (text) => {
    cited.push(text);
    return text;
  });
  const gap = shop('gap');
  if (gap) tellFinding(gap, narrator);
  expect(cited).toContain('85\u00a0k€, entre 79\u00a0k€ et 91\u00a0k€');
});
