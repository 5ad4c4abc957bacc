import { describe, expect, it } from 'vitest';
import { checkUp } from '@/lib/explain/check-up/check-up';
import { languagePack } from '@/lib/language/all-languages';
import { describeCheck } from '@/lib/language/narrative/describe-check';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { addDays } from '@/lib/model/day';
import { contextOf, course, diagnosisOf, LAST_DAY, YEAR } from '../snapshot-with';

describe('visits counted', () => {
  it('say of which days nothing that they lead to was counted, two months long', () => {
    const silent = (ago: number, days = 7) => {
      const to = addDays(LAST_DAY, -ago);
      const event = { kind: 'outage' as const, from: addDays(to, 1 - days), to };
      const shop = { days: { sessions: 100, ecommercePurchases: course(5, [days, 0], [ago, 5]) } };
      const context = contextOf(shop, { diagnoses: { ecommercePurchases: diagnosisOf({ events: [event] }) } });
      return checkUp({ ...context, flags: [] }).checks.find(({ id }) => id === 'measured');
    };
    expect(silent(40)).toMatchObject({
      state: 'amiss',
      of: 'missing',
      names: ['ecommercePurchases'],
      figures: { days: { value: 7, unit: 'days' } },
    });
    expect(silent(63)?.of).toBeUndefined();
    expect(silent(40, 6)?.of).toBeUndefined();
    const check = silent(40);
    const told = check && describeCheck(check, { window: YEAR.after }, narratorWith(languagePack('fr'), LAST_DAY));
    expect(told?.said).toBe('Rien n’est compté pour les commandes du 11 au 17 février, alors que des visites le sont.');
  });
});
