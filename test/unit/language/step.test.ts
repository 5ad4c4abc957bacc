import { describe, expect, it } from 'vitest';
import { languagePack } from '@/lib/language/all-languages';
import { describeVerdict } from '@/lib/language/narrative/describe-verdict';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { describePace } from '@/lib/language/narrative/verdict-figures';
import type { Diagnosis, SeriesEvent, Verdict } from '@/lib/model/diagnosis';
import type { Language } from '@/lib/model/language';
import type { MetricId } from '@/lib/model/metric';
import { diagnosis, estimate } from '../draft/sample-parts';

const fall: SeriesEvent = {
  kind: 'level-shift',
  from: '2026-10-01',
  size: -0.29,
  sizeRange: { low: -0.32, high: -0.26 },
};
const rise: SeriesEvent = { kind: 'level-shift', from: '2026-03-02', size: 0.2, sizeRange: { low: 0.16, high: 0.24 } };

const NOW: Readonly<Record<Verdict, ReturnType<typeof estimate>>> = {
  growing: estimate(0.02, 0.015, 0.025),
  stagnating: estimate(0, -0.002, 0.002),
  declining: estimate(-0.02, -0.025, -0.015),
  inconclusive: estimate(0, -0.03, 0.03),
};
const after = (verdict: Verdict, events: SeriesEvent[] = [fall], more: Partial<Diagnosis> = {}) =>
  diagnosis(verdict, '2024-09-01', NOW[verdict], { events, sinceRange: null, ...more });
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const told = (language: Language, diagnosed: Diagnosis, metric: MetricId = 'sessions') => {
  const pack = languagePack(language);
  const narrator = narratorWith(pack, '2026-11-15');
  const { say, clause, more } = describeVerdict(diagnosed, pack.names.metric(metric), narrator, '2024-09-01');
  const pace = describePace(diagnosed, pack.names.metric(metric), narrator).clause;
  return { say: plain(say), clause: plain(clause), more: plain(more), pace: plain(pace) };
};

describe('a step of the level is told before what the series does', () => {
  it('of a plateau, which begins with it', () => {
    const clause = 'le trafic a baissé de 29 % (entre 26 % et 32 %) autour du 1er octobre et reste à ce niveau depuis';
    expect(told('fr', after('stagnating'))).toMatchObject({
      say: 'A baissé de 29 % (entre 26 % et 32 %) autour du 1er octobre et reste à ce niveau depuis',
      clause,
      pace: clause,
    });
    expect(told('en', after('stagnating'))).toMatchObject({
      say: 'Fell by 29% (between 26% and 32%) around 1 October and has stayed there since',
      clause: 'traffic fell by 29% (between 26% and 32%) around 1 October and has stayed there since',
    });
  });

  it('of a rise as of a fall, and of several in their order', () => {
    expect(told('fr', after('stagnating', [rise]), 'ecommercePurchases').clause).toBe(
      'les commandes ont augmenté de 20 % (entre 16 % et 24 %) autour du 2 mars et plafonnent depuis',
    );
    expect(told('en', after('stagnating', [rise, fall])).say).toBe(
      'Rose by 20% (between 16% and 24%) around 2 March, then fell by 29% (between 26% and 32%) around 1 October and has stayed there since',
    );
  });

  it.each([
    [
      'growing',
      'le trafic a baissé de 29 % (entre 26 % et 32 %) autour du 1er octobre ; à part cela, le trafic progresse depuis au moins 26 mois',
      'traffic fell by 29% (between 26% and 32%) around 1 October; apart from that, traffic has been growing for at least 26 months',
    ],
    [
      'declining',
      'le trafic a baissé de 29 % (entre 26 % et 32 %) autour du 1er octobre ; à part cela, le trafic recule depuis au moins 26 mois',
      'traffic fell by 29% (between 26% and 32%) around 1 October; apart from that, traffic has been falling for at least 26 months',
    ],
    [
      'inconclusive',
      'le trafic a baissé de 29 % (entre 26 % et 32 %) autour du 1er octobre ; depuis, trop tôt pour le dire',
      'traffic fell by 29% (between 26% and 32%) around 1 October; since then, too early to tell',
    ],
  ] as const)('of a course that is %s, which goes on over it', (verdict, fr, en) => {
    expect([told('fr', after(verdict)).clause, told('en', after(verdict)).clause]).toEqual([fr, en]);
  });

  it('of which a history of less than a year does not know whether the season brought it', () => {
    const young = after('stagnating', [fall], { notes: [{ code: 'one-season-only' }] });
    expect(told('fr', young).say).toBe(
      'A baissé de 29 % (entre 26 % et 32 %) autour du 1er octobre (peut-être la saison) et reste à ce niveau depuis',
    );
    expect(told('en', young).say).toContain('around 1 October (perhaps the season) and has stayed there since');
  });

  it('and what came before the turn is not said to be before the step', () => {
    const turn = {
      verdict: 'slowed' as const,
      probability: 0.9,
      at: '2026-01-05',
      from: '2025-12-01',
      to: '2026-02-10',
      before: estimate(0.03, 0.02, 0.04),
    };
    const turned = (events: SeriesEvent[]) =>
      told('fr', {
        ...after('stagnating', events),
        since: turn.at,
        sinceRange: { from: turn.from, to: turn.to },
        turn,
      });
    expect(turned([]).more).toContain('contre +3,0 % avant');
    expect(turned([fall]).more).not.toContain('avant');
  });
});

describe('a level that went and came back', () => {
  const back = (from: string, size: number): SeriesEvent => ({
    kind: 'level-shift',
    from,
    size,
    sizeRange: { low: size - 0.03, high: size + 0.03 },
  });
  const fellAndCame = after('stagnating', [{ ...fall, from: '2026-03-02' }, back('2026-06-01', 0.41)]);
  const roseAndFell = after('growing', [rise, back('2026-06-01', -0.17)]);

  it('is told to have, before the course that went on over it', () => {
    expect(told('fr', fellAndCame).say).toBe(
      'A baissé de 29 % (entre 26 % et 32 %) autour du 2 mars, puis a retrouvé à peu près son niveau d’avant autour du 1er juin ; à part cela, plafonne depuis au moins 26 mois',
    );
    expect(told('en', fellAndCame).clause).toBe(
      'traffic fell by 29% (between 26% and 32%) around 2 March, then came back to about where it was around 1 June; apart from that, traffic has been on a plateau for at least 26 months',
    );
    expect(told('fr', roseAndFell, 'ecommercePurchases').pace).toBe(
      'les commandes ont augmenté de 20 % (entre 16 % et 24 %) autour du 2 mars, puis ont reperdu à peu près autant autour du 1er juin ; à part cela, les commandes progressent de 2,0 % par mois',
    );
    expect(told('en', roseAndFell, 'ecommercePurchases').say).toContain(
      'around 2 March, then fell back to about where they were around 1 June; apart from that, growing',
    );
  });

  it('and then took a step that lasts is on a plateau since that', () => {
    const later = after('stagnating', [...fellAndCame.events, fall]);
    expect(told('en', later).say).toBe(
      'Fell by 29% (between 26% and 32%) around 2 March, then came back to about where it was around 1 June, then fell by 29% (between 26% and 32%) around 1 October and has stayed there since',
    );
  });

  it('may have done so by the season, until either day was seen in another year', () => {
    const from = (first: string) => ({
      ...fellAndCame,
      longView: {
        from: first,
        verdict: 'stagnating' as const,
        monthlyGrowth: estimate(0, -0.01, 0.01),
        yearOnYear: null,
        daysObserved: { history: 600, twoYears: 600 },
      },
    });
    expect(told('fr', from('2025-07-01')).say).toContain('autour du 1er juin (peut-être la saison) ; à part cela');
    expect(told('fr', from('2025-04-01')).say).not.toContain('saison');
  });
});

describe('a plateau without a step', () => {
  it('says what it said', () => {
    expect(told('fr', after('stagnating', [])).say).toBe('Plafonne depuis au moins 26 mois');
    expect(told('en', after('stagnating', [])).say).toBe('On a plateau for at least 26 months');
  });

  it('reaches back to a step that is too old to be told, and no further', () => {
    const old = [{ ...fall, from: '2025-06-02' }];
    expect(told('fr', after('stagnating', old)).say).toBe('Plafonne depuis juin 2025');
    expect(told('en', after('stagnating', old)).say).toBe('On a plateau since June 2025');
  });
});
