import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worstFirst } from '@/lib/app/worst-first';
import type { Verdict } from '@/lib/model/diagnosis';
import { entry, euros, sized } from '../../components/portfolio/entries';

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

  it('sets a level that fell, and does not grow since, with what falls', () => {
    const stepped = (name: string, verdict: Verdict, size: number, from = '2026-10-01') => {
      const { vitals, ...rest } = entry(name, name, [verdict]);
      const step = { kind: 'level-shift' as const, from, size, sizeRange: { low: size - 0.03, high: size + 0.03 } };
      const since = '2024-09-01';
      return {
        ...rest,
        vitals: vitals.map((vital) => ({ ...vital, diagnosis: { ...vital.diagnosis, since, events: [step] } })),
      };
    };
    const sites = [
      entry('plateau', 'plateau', ['stagnating']),
      stepped('rose', 'stagnating', 0.3),
      stepped('fell long ago', 'stagnating', -0.3, '2025-01-01'),
      stepped('fell, open', 'inconclusive', -0.3),
      stepped('fell', 'stagnating', -0.4),
      stepped('fell, grows', 'growing', -0.3),
    ];
    expect(names(sites)).toEqual(['fell', 'fell, open', 'fell long ago', 'plateau', 'rose', 'fell, grows']);
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

  it('sets first where most is at stake: what a property lives on, and the growth that is missing', () => {
    expect(
      names([
        sized(entry('1', 'small and falling fast', ['declining']), -0.05, euros(2_000)),
        sized(entry('2', 'large and falling a little', ['declining']), -0.02, euros(900_000)),
        sized(entry('3', 'large and growing', ['growing']), 0.03, euros(2_000_000)),
        sized(entry('4', 'middling, on a plateau', ['stagnating']), 0, euros(90_000)),
      ]),
    ).toEqual(['large and falling a little', 'middling, on a plateau', 'small and falling fast', 'large and growing']);
  });

  it('counts as missing the growth that there was before', () => {
    const before = { estimate: 0.06, low: 0.05, high: 0.07, level: 0.9 };
    const dates = { at: '2026-08-25', from: '2026-08-20', to: '2026-09-02' } as const;
    const turn = { verdict: 'slowed' as const, probability: 0.9, ...dates, before };
    const { vitals, ...rest } = sized(entry('1', 'grew much', ['stagnating']), 0, euros(50_000));
    const grew = { ...rest, vitals: vitals.map((each) => ({ ...each, diagnosis: { ...each.diagnosis, turn } })) };
    expect(names([sized(entry('2', 'falls', ['declining']), -0.02, euros(100_000)), grew])).toEqual([
      'grew much',
      'falls',
    ]);
  });

  it('weighs what does not sell in the currency of most by its visits, at what a visit brings the others', () => {
    const euro = (id: string, value: number) =>
      sized(entry(id, id, ['declining', 'growing']), -0.02, euros(value), { value: value / 2 });
    const lead = sized(entry('leads', 'leads', ['declining', 'growing']), -0.02, { value: 40 }, { value: 30_000 });
    const yen = { value: 9_000_000, unit: 'currency' as const, currency: 'JPY' };
    const japan = sized(entry('japan', 'japan', ['declining', 'growing']), -0.02, yen, { value: 1_000 });
    expect(names([euro('large', 100_000), euro('small', 10_000), lead, japan])).toEqual([
      'large',
      'leads',
      'small',
      'japan',
    ]);
  });

  it('weighs by the days that were counted', () => {
    const whole = sized(entry('whole', 'whole', ['declining']), -0.02, euros(20_000));
    const half = sized(entry('half', 'half', ['declining']), -0.02, { ...euros(15_000), lost: 14 });
    expect(names([whole, half])).toEqual(['half', 'whole']);
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
        const entries = all.map((verdicts, place) =>
          sized(entry(String(place), `Site ${place}`, verdicts), -0.01 * (place % 3), euros(place % 4), {
            value: place % 5,
          }),
        );
        expect(names(entries.toReversed())).toEqual(names(entries));
        expect(names(entries)).toHaveLength(entries.length);
      }),
    );
  });
});
