import { languagePack } from '@/lib/language/all-languages';
import { describeCourse, describeVerdict } from '@/lib/language/narrative/describe-verdict';
import { describePace } from '@/lib/language/narrative/verdict-figures';
import { narratorWith } from '@/lib/language/narrative/narrator';
import type { Diagnosis, DiagnosisNote, Turn, Verdict } from '@/lib/model/diagnosis';
import type { Language } from '@/lib/model/language';
import type { MetricId } from '@/lib/model/metric';
import type { Estimate } from '@/lib/model/quantity';
import { describe, expect, it } from 'vitest';
import { diagnosis, estimate } from '../draft/sample-parts';

const AS_OF = '2026-12-02';
const LATE_AUGUST = { at: '2026-08-25', from: '2026-08-20', to: '2026-09-02' } as const;

const GREW = estimate(0.028, 0.02, 0.036);
const FELL = estimate(-0.028, -0.036, -0.02);
const UNCLEAR = estimate(0.012, -0.004, 0.028);

const GROWS = estimate(0.019, 0.017, 0.02);
const STANDS = estimate(0, -0.005, 0.006);
const FALLS = estimate(-0.019, -0.024, -0.011);
const OPEN = estimate(0.001, -0.018, 0.042);
const NO_RISE = estimate(-0.01, -0.03, 0.009);
const NO_FALL = estimate(0.01, -0.009, 0.03);

function turned(verdict: Verdict, now: Estimate, way: Turn['verdict'], before: Estimate, weeks?: number): Diagnosis {
  const notes: DiagnosisNote[] = weeks === undefined ? [] : [{ code: 'weeks-still-needed', value: weeks }];
  return diagnosis(verdict, LATE_AUGUST.at, now, {
    sinceRange: { from: LATE_AUGUST.from, to: LATE_AUGUST.to },
    turn: { verdict: way, probability: 0.9, ...LATE_AUGUST, before },
    notes,
  });
}

function tell(language: Language, about: Diagnosis, metric: MetricId = 'sessions') {
  const pack = languagePack(language);
  return describeVerdict(about, pack.names.metric(metric), narratorWith(pack, AS_OF));
}

/** French is set with no-break spaces, which no eye tells from others. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

interface Case {
  readonly about: Diagnosis;
  readonly fr: readonly [say: string, clause: string];
  readonly en: readonly [say: string, clause: string];
}

const SLOWER = turned('growing', GROWS, 'slowed', GREW);
const AGAIN = turned('growing', GROWS, 'quickened', FELL);

const CASES: readonly Case[] = [
  {
    about: SLOWER,
    fr: ['Progresse moins vite depuis fin août', 'le trafic progresse moins vite depuis fin août'],
    en: ['Growing more slowly since late August', 'traffic has been growing more slowly since late August'],
  },
  {
    about: turned('growing', GROWS, 'quickened', GREW),
    fr: ['Progresse plus vite depuis fin août', 'le trafic progresse plus vite depuis fin août'],
    en: ['Growing faster since late August', 'traffic has been growing faster since late August'],
  },
  {
    about: AGAIN,
    fr: ['Remonte depuis fin août', 'le trafic remonte depuis fin août'],
    en: ['Growing again since late August', 'traffic has been growing again since late August'],
  },
  {
    about: turned('growing', GROWS, 'quickened', UNCLEAR),
    fr: ['Progresse depuis fin août', 'le trafic progresse depuis fin août'],
    en: ['Growing since late August', 'traffic has been growing since late August'],
  },
  {
    about: turned('stagnating', STANDS, 'slowed', GREW),
    fr: ['Plafonne depuis fin août', 'le trafic plafonne depuis fin août'],
    en: ['On a plateau since late August', 'traffic has been on a plateau since late August'],
  },
  {
    about: turned('stagnating', STANDS, 'quickened', FELL),
    fr: ['Ne recule plus depuis fin août', 'le trafic ne recule plus depuis fin août'],
    en: ['No longer falling since late August', 'traffic has no longer been falling since late August'],
  },
  {
    about: turned('declining', FALLS, 'slowed', GREW),
    fr: ['Recule depuis fin août', 'le trafic recule depuis fin août'],
    en: ['Falling since late August', 'traffic has been falling since late August'],
  },
  {
    about: turned('declining', FALLS, 'slowed', FELL),
    fr: ['Recule plus vite depuis fin août', 'le trafic recule plus vite depuis fin août'],
    en: ['Falling faster since late August', 'traffic has been falling faster since late August'],
  },
  {
    about: turned('declining', FALLS, 'quickened', FELL),
    fr: ['Recule moins vite depuis fin août', 'le trafic recule moins vite depuis fin août'],
    en: ['Falling more slowly since late August', 'traffic has been falling more slowly since late August'],
  },
  {
    about: turned('inconclusive', OPEN, 'slowed', GREW),
    fr: ['La croissance a ralenti depuis fin août', 'la croissance du trafic a ralenti depuis fin août'],
    en: ['Growth has slowed since late August', 'growth of traffic has slowed since late August'],
  },
  {
    about: turned('inconclusive', NO_RISE, 'slowed', GREW),
    fr: ['Ne progresse plus depuis fin août', 'le trafic ne progresse plus depuis fin août'],
    en: ['No longer growing since late August', 'traffic has no longer been growing since late August'],
  },
  {
    about: turned('inconclusive', OPEN, 'slowed', UNCLEAR),
    fr: ['La tendance fléchit depuis fin août', 'la tendance du trafic fléchit depuis fin août'],
    en: ['The trend has bent downwards since late August', 'the trend of traffic has bent downwards since late August'],
  },
  {
    about: turned('inconclusive', OPEN, 'quickened', FELL),
    fr: ['La baisse a ralenti depuis fin août', 'la baisse du trafic a ralenti depuis fin août'],
    en: ['The fall has slowed since late August', 'the fall of traffic has slowed since late August'],
  },
  {
    about: turned('inconclusive', NO_FALL, 'quickened', FELL),
    fr: ['Ne recule plus depuis fin août', 'le trafic ne recule plus depuis fin août'],
    en: ['No longer falling since late August', 'traffic has no longer been falling since late August'],
  },
  {
    about: turned('inconclusive', OPEN, 'quickened', UNCLEAR),
    fr: ['La tendance remonte depuis fin août', 'la tendance du trafic remonte depuis fin août'],
    en: ['The trend has bent upwards since late August', 'the trend of traffic has bent upwards since late August'],
  },
];

describe('a verdict with the last turn of growth', () => {
  it.each(CASES)('$fr.0', ({ about, fr, en }) => {
    for (const [language, [say, clause]] of [['fr', fr] as const, ['en', en] as const])
      expect(tell(language, about)).toMatchObject({ say, clause });
  });

  it('is told without since when where only the course is asked', () => {
    const course = (language: Language, about: Diagnosis) => {
      const pack = languagePack(language);
      return describeCourse(about, pack.names.metric('sessions'), narratorWith(pack, AS_OF));
    };
    expect(course('fr', SLOWER)).toBe('le trafic progresse moins vite');
    expect(course('en', SLOWER)).toBe('traffic is growing more slowly');
    expect(course('en', turned('stagnating', STANDS, 'quickened', FELL))).toBe('traffic is no longer falling');
  });

  it('agrees with a plural, and finds no progress in what one would rather see fall', () => {
    expect(tell('fr', SLOWER, 'ecommercePurchases').say).toBe('Progressent moins vite depuis fin août');
    expect(tell('fr', AGAIN, 'ecommercePurchases').say).toBe('Remontent depuis fin août');
    expect(tell('en', SLOWER, 'ecommercePurchases').clause).toContain('have been growing more slowly');
    expect(tell('fr', SLOWER, 'bounceRate').say).toBe('Augmente moins vite depuis fin août');
    expect(tell('fr', turned('inconclusive', NO_RISE, 'slowed', GREW), 'bounceRate').say).toBe(
      'N’augmente plus depuis fin août',
    );
    expect(tell('fr', turned('inconclusive', OPEN, 'slowed', GREW), 'bounceRate').clause).toContain(
      'la hausse du taux de rebond a ralenti',
    );
    expect(tell('en', SLOWER, 'bounceRate').say).toBe('Rising more slowly since late August');
  });
});

describe('the growth before', () => {
  it('stands beside that of now', () => {
    const { more, growth, before } = tell('fr', turned('growing', GROWS, 'slowed', GREW));
    expect(plain(more)).toBe('+1,9 % par mois, entre +1,7 % et +2,0 %, contre +2,8 % avant');
    expect(more).toContain(growth);
    expect(plain(before)).toBe('+2,8 %');
    expect(tell('en', turned('declining', FALLS, 'slowed', GREW)).more).toBe(
      '−1.9% a month, between −2.4% and −1.1%, against +2.8% before',
    );
  });

  it('is told by both its ends where it may have been none', () => {
    expect(plain(tell('fr', turned('growing', GROWS, 'quickened', UNCLEAR)).before)).toBe('−0,4 % à +2,8 %');
    expect(tell('en', turned('growing', GROWS, 'quickened', UNCLEAR)).before).toBe('−0.4% to +2.8%');
  });

  it('stands beside a pace that goes the same way, and beside no other', () => {
    const pace = (about: Diagnosis) => {
      const pack = languagePack('fr');
      return plain(describePace(about, pack.names.metric('sessions'), narratorWith(pack, AS_OF)).clause);
    };
    expect(pace(turned('growing', GROWS, 'slowed', GREW))).toBe(
      'le trafic progresse de 1,9 % par mois, contre 2,8 % avant',
    );
    expect(pace(turned('declining', FALLS, 'slowed', FELL))).toBe(
      'le trafic recule de 1,9 % par mois, contre 2,8 % avant',
    );
    expect(pace(turned('growing', GROWS, 'quickened', FELL))).toBe('le trafic remonte de 1,9 % par mois');
    expect(pace(turned('declining', FALLS, 'slowed', GREW))).toBe('le trafic recule de 1,9 % par mois');
    expect(pace(turned('stagnating', STANDS, 'slowed', GREW))).toBe('le trafic plafonne');
    expect(pace(turned('inconclusive', OPEN, 'slowed', GREW))).toBe('la croissance du trafic a ralenti');
    expect(pace(turned('growing', GROWS, 'slowed', UNCLEAR))).toBe(
      'le trafic progresse de 1,9 % par mois, contre −0,4 % à +2,8 % avant',
    );
  });
});

describe('growth that slowed, of which nothing else is decided', () => {
  it('says what is not proven yet, and when it would be', () => {
    const slowed = turned('inconclusive', OPEN, 'slowed', estimate(0.054, 0.04, 0.068), 9);
    expect(tell('en', slowed).more).toBe(
      '+5.4% a month before, between −1.8% and +4.2% since. A plateau is not proven yet; by February 2027 it would be.',
    );
    expect(plain(tell('fr', slowed).more)).toBe(
      '+5,4 % par mois avant, entre −1,8 % et +4,2 % depuis. Un plateau n’est pas encore prouvé ; il le serait au plus tard en février 2027.',
    );
  });

  it('names a part of a month that is near', () => {
    const soon = turned('inconclusive', OPEN, 'slowed', GREW, 2.4);
    expect(tell('en', soon).more).toContain('by late December it would be');
    expect(tell('fr', soon).more).toContain('il le serait au plus tard fin décembre');
  });

  it('waits for the same, wherever the middle of its interval lies', () => {
    for (const growth of [OPEN, NO_RISE, estimate(0.009, -0.002, 0.02)])
      expect(tell('fr', turned('inconclusive', growth, 'slowed', GREW, 9)).more).toContain(
        'Un plateau n’est pas encore prouvé',
      );
    expect(tell('fr', turned('inconclusive', NO_RISE, 'slowed', UNCLEAR, 9)).more).toContain(
      'Ni un recul ni un plateau ne sont encore prouvés',
    );
    expect(tell('en', turned('inconclusive', NO_FALL, 'quickened', UNCLEAR, 9)).more).toContain(
      'Neither a rise nor a plateau is proven yet; by February 2027 we would know.',
    );
  });

  it('names no day beyond a year, and then says what would show', () => {
    const far: Diagnosis = {
      ...turned('inconclusive', OPEN, 'slowed', GREW),
      notes: [
        { code: 'weeks-still-needed', value: 70 },
        { code: 'smallest-visible-trend', value: 0.026 },
      ],
    };
    expect(tell('en', far).more).toMatch(/A plateau is not proven yet\. Only a trend of at least 2\.6% a month/);
  });

  it('is never called growing', () => {
    for (const { about, fr, en } of CASES.filter(({ about: { verdict } }) => verdict === 'inconclusive'))
      expect([fr[0], en[0], about.verdict].join(' ')).not.toMatch(/^(?:progresse|growing)/i);
  });
});

describe('since when', () => {
  const plateau = (more: Partial<Diagnosis>) => diagnosis('stagnating', '2026-05-04', STANDS, more);

  it('is as vague as what is known of it', () => {
    const between = plateau({ sinceRange: { from: '2026-02-20', to: '2026-09-14' } });
    expect(tell('fr', between).say).toBe('Plafonne depuis une date entre février et septembre');
    expect(tell('en', between).say).toBe('On a plateau since some time between February and September');
  });

  it('is at least the whole history where that is one regime', () => {
    expect(tell('fr', plateau({ sinceRange: null })).say).toBe('Plafonne depuis au moins sept mois');
  });
});
