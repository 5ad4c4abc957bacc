import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { describe, expect, it } from 'vitest';
import { describeVerdict } from '@/lib/language/narrative/describe-verdict';
import { describePace } from '@/lib/language/narrative/verdict-figures';
import { diagnosis, estimate } from '../draft/sample-parts';

const fr = narratorWith(languagePack('fr'), '2026-12-02');
const en = narratorWith(languagePack('en'), '2026-12-02');
const revenue = languagePack('fr').names.metric('totalRevenue');
const orders = languagePack('fr').names.metric('ecommercePurchases');

describe('a plateau', () => {
  const plateau = diagnosis('stagnating', '2026-05-04', estimate(0.001, -0.006, 0.008));

  it('is told with since when and within what', () => {
    const told = describeVerdict(plateau, revenue, fr);
    expect(told.clause).toBe('le chiffre d’affaires plafonne depuis sept mois');
    expect(told.more).toBe('+0,1\u00a0% par mois, entre −0,6\u00a0% et +0,8\u00a0%');
  });

  it('has no pace: its middle figure means nothing', () => {
    expect(describePace(plateau, revenue, fr)).toEqual({
      clause: 'le chiffre d’affaires plafonne',
      growth: '',
      before: '',
    });
  });

  it('agrees with a plural', () => {
    expect(describeVerdict(plateau, orders, fr).say).toBe('Plafonnent depuis sept mois');
  });

  it('as old as what was seen lasts "at least" so long', () => {
    expect(describeVerdict(plateau, revenue, fr, '2026-04-30').say).toBe('Plafonne depuis au moins sept mois');
  });
});

describe('a verdict over less history than a year takes to repeat', () => {
  it.each(['growing', 'stagnating', 'declining'] as const)('says what the season may do to it (%s)', (verdict) => {
    const young = diagnosis(verdict, '2026-05-04', estimate(0.03, 0.02, 0.04), {
      notes: [{ code: 'one-season-only' }],
    });
    expect(describeVerdict(young, revenue, fr).more).toBe(
      '+3,0\u00a0% par mois, entre +2,0\u00a0% et +4,0\u00a0%. Moins de treize mois d’historique\u00a0: la saison peut y avoir sa part.',
    );
    expect(describeVerdict(young, revenue, en).more).toContain('the season may be part of it.');
  });
});

describe('what cannot be told yet', () => {
  const open = (low: number, high: number) =>
    diagnosis('inconclusive', '2026-05-04', estimate((low + high) / 2, low, high), {
      notes: [{ code: 'weeks-still-needed', value: 4.2 }],
    });

  it.each([
    [-0.02, 0.004, 'un recul est possible'],
    [-0.004, 0.02, 'une hausse est possible'],
    [-0.02, 0.02, 'une hausse comme un recul'],
  ])('between %d and %d', (low, high, possible) => {
    expect(describeVerdict(open(low, high), revenue, fr).more).toContain(possible);
  });

  it('is never called flat, and says how much longer it takes', () => {
    for (const narrator of [fr, en]) {
      const told = describeVerdict(open(-0.02, 0.02), narrator.names.metric('sessions'), narrator);
      const text = `${told.say} ${told.more} ${told.clause}`;
      expect(text).not.toMatch(/plafonne|stable|plateau|flat/i);
      expect(told.wait).toMatch(/cinq semaines|five weeks/);
    }
  });

  it('counts no weeks beyond a few months, and no months beyond a year', () => {
    const waiting = (weeks: number) =>
      diagnosis('inconclusive', '2026-05-04', estimate(0, -0.02, 0.02), {
        notes: [
          { code: 'weeks-still-needed', value: weeks },
          { code: 'smallest-visible-trend', value: 0.026 },
        ],
      });
    const wait = (weeks: number) => describeVerdict(waiting(weeks), revenue, fr).wait;
    expect(wait(3)).toBe('il faut encore jusqu’à trois semaines de données');
    expect(wait(9)).toMatch('il faut encore entre quatre semaines et neuf semaines de données');
    expect(wait(27)).toMatch('il faut encore entre quatre semaines et six mois de données, selon que');
    expect(wait(60)).toMatch('il faut encore entre quatre semaines et plus d’un an de données');
    expect(wait(173)).toMatch('il faut encore entre quatre semaines et plus de trois ans de données');
    expect(describeVerdict(waiting(173), revenue, en).wait).toMatch('between four weeks and more than three years');
  });

  it('says what would show, where waiting leads nowhere', () => {
    const undecided = diagnosis('inconclusive', '2026-05-04', estimate(0, -0.02, 0.02), {
      notes: [
        { code: 'weeks-still-needed', value: 173 },
        { code: 'smallest-visible-trend', value: 0.026 },
      ],
    });
    const told = describeVerdict(undecided, revenue, fr);
    expect(told.more).toContain('Seule une tendance d’au moins 2,6\u00a0% par mois se verrait.');
    expect(told.more).not.toContain('ans');
    expect(told.visible).toBe('2,6\u00a0%');
  });

  it('calls the rise of a bounce rate no progress', () => {
    const rising = diagnosis('growing', null, estimate(0.02, 0.01, 0.03));
    const still = diagnosis('stagnating', null, estimate(0, -0.005, 0.005));
    expect(describeVerdict(rising, languagePack('fr').names.metric('bounceRate'), fr).say).toBe('Augmente');
    expect(describeVerdict(still, languagePack('en').names.metric('bounceRate'), en).say).toBe('Stable');
  });

  it('says why where there is nothing to judge', () => {
    const none = diagnosis('inconclusive', null, null, { notes: [{ code: 'no-data' }] });
    expect(describeVerdict(none, revenue, fr)).toMatchObject({ say: 'Aucune donnée', more: '', growth: '' });
  });
});

describe('a series whose measurement is at fault', () => {
  const said = (code: 'open-outage' | 'open-partial-outage') => {
    const silent = { ...diagnosis('inconclusive', null, null), notes: [{ code }] };
    return [fr, en].map((narrator) => describeVerdict(silent, revenue, narrator).say);
  };

  it('is told as stopped, or as measured in part', () => {
    expect(said('open-outage')).toEqual(['La mesure est arrêtée', 'Measurement has stopped']);
    expect(said('open-partial-outage')).toEqual(['La mesure n’est que partielle', 'Only part of it is measured']);
  });
});
