import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { describe, expect, it } from 'vitest';
import { describeCost, describeLeftOut, describeOutcome, workTime } from '@/lib/language/narrative/describe-advice';
import { estimate } from '../draft/sample-parts';

const fr = narratorWith(languagePack('fr'), '2026-12-02');

describe('time', () => {
  it.each([
    [0.25, '15 minutes'],
    [2, '2 heures'],
    [3.5, 'une demi-journée'],
    [10, '10 heures'],
    [14, '2 jours'],
  ])('%d hours', (hours, text) => {
    expect(workTime(hours, fr)).toBe(text);
  });

  it('shows what a tactic costs to run, not only to start', () => {
    expect(describeCost({ setUpHours: 7, weeklyHours: 1, firstYearHours: 54 }, fr)).toBe(
      '1 jour de mise en place, puis 1 heure par semaine (54 heures la première année)',
    );
  });
});

it('says why advice is not repeated', () => {
  const leftOut = { fingerprint: 'a', tacticId: 'a', reason: 'already-said', day: '2026-10-06', times: 2 } as const;
  expect(describeLeftOut(leftOut, fr)).toBe(
    'déjà conseillé deux fois, la dernière fois le 6 octobre\u202f; rien de neuf depuis',
  );
});

it('tells a result with its interval, and what it would take where there is none', () => {
  const judged = { actionId: 'a', judgedOn: '2026-11-28', effect: null } as const;
  expect(describeOutcome({ ...judged, verdict: 'improved', relative: estimate(0.06, 0.02, 0.1) }, fr)).toBe(
    'a amélioré le résultat\u00a0: +6\u00a0%, entre +2\u00a0% et +10\u00a0%',
  );
  expect(
    describeOutcome(
      { ...judged, verdict: 'no detectable change', relative: estimate(0.03, -0.05, 0.11), neededDays: 63 },
      fr,
    ).replaceAll(/\s/g, ' '),
  ).toBe(
    'pas de changement décelable : +3 %, entre −5 % et +11 % ; à ce volume, la durée fixée au départ ne montre que les effets d’au moins 8 % ; un effet plus petit reste possible, et demanderait neuf semaines de mesure',
  );
  expect(describeOutcome({ ...judged, verdict: 'not measurable', relative: null, neededDays: 210 }, fr)).toBe(
    'effet impossible à mesurer\u202f; il faudrait sept mois de données',
  );
});
