import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { describe, expect, it } from 'vitest';
import { advise } from '@/lib/advise/advise';
import { afterSaying, refuse } from '@/lib/advise/update-memory';
import { mobileCheckout } from '@/lib/advise/tactics/mobile-checkout';
import { describeBefore, describeLeftOut } from '@/lib/language/narrative/describe-advice';
import { EMPTY_MEMORY, Memory } from '@/lib/model/memory';
import { advising, findingFor, SHOP } from './sample-findings';

const REASON = 'pas de développeur avant juillet';
const [situation] = mobileCheckout.answers;
if (!situation) throw new Error('it answers something');
const gap = (size: number) => findingFor(situation, 'gap', size);

/** One monthly draft: what it says of the tactic, and memory after it. */
function draft(memory: Memory, today: string, size: number) {
  const findings = [gap(size)];
  const advice = advise(advising(findings, { memory, today }));
  return {
    said: advice.recommendations.find(({ tacticId }) => tacticId === 'mobile-checkout'),
    left: advice.leftOut.find(({ tacticId }) => tacticId === 'mobile-checkout'),
    memory: afterSaying(memory, { propertyId: SHOP.property.id, advice, findings, today }),
  };
}

const march = draft(EMPTY_MEMORY, '2026-03-31', -0.02);
const refused = refuse(march.memory, {
  propertyId: SHOP.property.id,
  fingerprint: march.said?.fingerprint ?? '',
  reason: REASON,
  revisitOn: '2026-07-01',
  today: '2026-04-02',
});

describe('advice that was refused', () => {
  it('is not said before the day agreed, however much the fact grows', () => {
    for (const today of ['2026-04-30', '2026-05-31', '2026-06-30']) {
      const { said, left } = draft(refused, today, -0.09);
      expect(said).toBeUndefined();
      expect(left).toMatchObject({ reason: 'refused', day: '2026-07-01', times: 1 });
    }
    const { left } = draft(refused, '2026-04-30', -0.02);
    expect(left && describeLeftOut(left, narratorWith(languagePack('fr'), '2026-04-30'))).toMatch(
      /^écarté.; à revoir le 1er? juillet$/,
    );
  });

  it('keeps its refusal over the months in which nothing is said', () => {
    const april = draft(refused, '2026-04-30', -0.02).memory;
    expect(april.entries).toEqual(refused.entries);
    expect(Memory.safeParse(april).success).toBe(true);
  });

  it('comes back on that day as a follow-up that says what has changed and why it was turned down', () => {
    const july = draft(refused, '2026-07-01', -0.05);
    expect(july.said).toMatchObject({
      standing: 'follow-up',
      before: {
        saidOn: '2026-03-31',
        size: -0.02,
        now: { value: -0.05 },
        refusal: { on: '2026-04-02', reason: REASON, revisitOn: '2026-07-01' },
      },
    });
    const told = july.said && describeBefore(july.said, narratorWith(languagePack('fr'), '2026-07-01'));
    expect(told).toMatch(
      /^l’écart était de −2,00.pt le 31 mars.; il est de −5,00.pt.; écarté le 2 avril.: pas de développeur avant juillet$/,
    );
  });

  it('comes back on that day even where nothing has changed: it was agreed to look again', () => {
    expect(draft(refused, '2026-07-01', -0.02).said?.standing).toBe('follow-up');
  });

  it('says the same however often that month’s draft is looked at', () => {
    const july = draft(refused, '2026-07-01', -0.05);
    const again = draft(july.memory, '2026-07-06', -0.05);
    expect(again.said).toEqual(july.said);
    expect(again.memory).toEqual(july.memory);
  });

  it('is then open advice again, not repeated without new evidence, and the old refusal is not told twice', () => {
    const july = draft(refused, '2026-07-01', -0.05).memory;
    expect(draft(july, '2026-08-31', -0.05).left).toMatchObject({
      reason: 'already-said',
      day: '2026-07-01',
      times: 2,
    });
    const grown = draft(july, '2026-08-31', -0.08).said;
    expect(grown?.before).toMatchObject({ saidOn: '2026-07-01', size: -0.05 });
    expect(grown?.before?.refusal).toBeUndefined();
  });

  it('can be refused anew, with another day', () => {
    const july = draft(refused, '2026-07-01', -0.05);
    const again = refuse(july.memory, {
      propertyId: SHOP.property.id,
      fingerprint: july.said?.fingerprint ?? '',
      reason: 'budget gelé',
      revisitOn: '2026-12-01',
      today: '2026-07-03',
    });
    expect(draft(again, '2026-08-31', -0.09).left).toMatchObject({ reason: 'refused', day: '2026-12-01' });
  });

  it('is not refused for another property', () => {
    const entries = refused.entries.map((entry) => ({ ...entry, propertyId: 'another' }));
    expect(draft({ ...refused, entries }, '2026-04-30', -0.02).said?.standing).toBe('new');
  });
});

it('tells nothing of the past of what is new', () => {
  expect(march.said?.before).toBeUndefined();
  expect(march.said && describeBefore(march.said, narratorWith(languagePack('fr'), '2026-03-31'))).toBe('');
});
