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
    const clause = 'le trafic a baissé de 29 % (entre 26 % et 32 %) autour du 1er octobre et plafonne depuis';
    expect(told('fr', after('stagnating'))).toMatchObject({
      say: 'A baissé de 29 % (entre 26 % et 32 %) autour du 1er octobre et plafonne depuis',
      clause,
      pace: clause,
    });
    expect(told('en', after('stagnating'))).toMatchObject({
      say: 'Fell by 29% (between 26% and 32%) around 1 October and has been on a plateau since',
      clause: 'traffic fell by 29% (between 26% and 32%) around 1 October and has been on a plateau since',
    });
  });

  it('of a rise as of a fall, and of several in their order', () => {
    expect(told('fr', after('stagnating', [rise]), 'ecommercePurchases').clause).toBe(
      'les commandes ont augmenté de 20 % (entre 16 % et 24 %) autour du 2 mars et plafonnent depuis',
    );
    expect(told('en', after('stagnating', [rise, fall])).say).toBe(
      'Rose by 20% (between 16% and 24%) around 2 March, then fell by 29% (between 26% and 32%) around 1 October and has been on a plateau since',
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
      'A baissé de 29 % (entre 26 % et 32 %) autour du 1er octobre (peut-être la saison) et plafonne depuis',
    );
    expect(told('en', young).say).toContain('around 1 October (perhaps the season) and has been on a plateau since');
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

describe('a plateau without a step, or with one that came back', () => {
  it('says what it said', () => {
    const back = { ...rise, from: '2026-06-01', size: 0.41, sizeRange: { low: 0.38, high: 0.44 } };
    for (const events of [[], [{ ...fall, from: '2026-03-02' }, back]]) {
      expect(told('fr', after('stagnating', events)).say).toBe('Plafonne depuis au moins 26 mois');
      expect(told('en', after('stagnating', events)).say).toBe('On a plateau for at least 26 months');
    }
  });

  it('reaches back to a step that is too old to be told, and no further', () => {
    const old = [{ ...fall, from: '2025-06-02' }];
    expect(told('fr', after('stagnating', old)).say).toBe('Plafonne depuis juin 2025');
    expect(told('en', after('stagnating', old)).say).toBe('On a plateau since June 2025');
  });
});
