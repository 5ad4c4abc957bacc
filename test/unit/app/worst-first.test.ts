import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worstFirst } from '@/lib/app/worst-first';
import type { Verdict } from '@/lib/model/diagnosis';
import { entry } from '../../components/portfolio/entries';

const names = (entries: Parameters<typeof worstFirst>[0]) =>
  worstFirst(entries, 'fr').map(({ property }) => property.displayName);

describe('worstFirst', () => {
  it('goes by what the property lives on', () => {
    const verdicts: Verdict[] = ['growing', 'inconclusive', 'stagnating', 'declining'];
    expect(names(verdicts.map((verdict) => entry(verdict, verdict, [verdict])))).toEqual(verdicts.toReversed());
  });

  it('sets growth that has slowed between a plateau and what is not known', () => {
    const slowed = (verdict: Verdict) => {
      const { vitals, ...rest } = entry(`slowed ${verdict}`, `slowed ${verdict}`, [verdict]);
      const before = { estimate: 0.03, low: 0.02, high: 0.04, level: 0.9 };
      const dates = { at: '2026-08-25', from: '2026-08-20', to: '2026-09-02' } as const;
      const turn = { verdict: 'slowed' as const, probability: 0.9, ...dates, before };
      return { ...rest, vitals: vitals.map((vital) => ({ ...vital, diagnosis: { ...vital.diagnosis, turn } })) };
    };
    const plain = (verdict: Verdict) => entry(verdict, verdict, [verdict]);
    const sites = [plain('growing'), plain('inconclusive'), slowed('growing'), slowed('inconclusive')];
    expect(names([...sites, plain('stagnating'), plain('declining')])).toEqual([
      'declining',
      'stagnating',
      'slowed growing',
      'slowed inconclusive',
      'inconclusive',
      'growing',
    ]);
  });

  it('sets a property whose measurement stands still before all others', () => {
    const { vitals, ...rest } = entry('stopped', 'stopped', ['inconclusive']);
    const notes = [{ code: 'open-outage' as const }];
    const stopped = {
      ...rest,
      vitals: vitals.map((vital) => ({ ...vital, diagnosis: { ...vital.diagnosis, notes } })),
    };
    expect(names([entry('falls', 'falls', ['declining']), stopped])).toEqual(['stopped', 'falls']);
  });

  it('then by how many signs are bad, then by name', () => {
    expect(
      names([
        entry('1', 'Élan', ['stagnating', 'growing', 'growing']),
        entry('2', 'Zèbre', ['stagnating', 'declining', 'stagnating']),
        entry('3', 'Site 10', ['stagnating', 'growing', 'stagnating']),
        entry('4', 'Site 9', ['stagnating', 'declining', 'inconclusive']),
        entry('5', 'Dune', ['stagnating', 'inconclusive', 'growing']),
        entry('6', 'Aube', ['growing', 'declining', 'declining']),
      ]),
    ).toEqual(['Zèbre', 'Site 9', 'Site 10', 'Dune', 'Élan', 'Aube']);
  });

  it('sets a property without signs among those of which nothing is known', () => {
    expect(names([entry('1', 'A', ['growing']), entry('2', 'B', []), entry('3', 'C', ['stagnating'])])).toEqual([
      'C',
      'B',
      'A',
    ]);
  });

  it('gives the same order whatever the order it was given', () => {
    const verdict = fc.constantFrom<Verdict>('growing', 'stagnating', 'declining', 'inconclusive');
    fc.assert(
      fc.property(fc.array(fc.array(verdict, { maxLength: 3 }), { maxLength: 12 }), (all) => {
        const entries = all.map((verdicts, place) => entry(String(place), `Site ${place}`, verdicts));
        expect(names(entries.toReversed())).toEqual(names(entries));
        expect(names(entries)).toHaveLength(entries.length);
      }),
    );
  });
});
