import { describe, expect, it } from 'vitest';
import { consentFindings } from '@/lib/explain/findings/consent';
import { diagnose } from '@/lib/diagnose/diagnose';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { type Cell, shopSnapshot } from '../shop-snapshot';
import { AS_OF, contextWith } from '../weekly-tables';

const DAYS = 728;
const STEP = 640;
const stepped = (name: string, sessions: number, after: number, rateAfter: number): Cell => ({
  device: 'mobile',
  channel: name,
  sessions: (i) => (i < STEP ? sessions : sessions * after),
  rate: (i) => (i < STEP ? 0.03 : rateAfter),
  orderValue: () => 50,
});

function found(cells: Cell[], note?: string) {
  const snapshot = shopSnapshot({ days: DAYS, asOf: AS_OF, cells });
  const { sessions } = snapshot.totals;
  const diagnoses = sessions ? { sessions: diagnose(sessions, { country: 'FR' }) } : {};
  const annotations = note === undefined ? [] : [{ id: 'n', propertyId: '1', from: note, text: 'Nouveau bandeau' }];
  return consentFindings(contextWith([], { snapshot, diagnoses, memory: { ...EMPTY_MEMORY, annotations } }));
}

const CHANNELS = [
  ['Organic Search', 2000],
  ['Direct', 1500],
  ['Email', 600],
] as const;

describe('consentFindings', () => {
  const hidden = CHANNELS.map(([name, sessions]) => stepped(name, sessions, 0.6, 0.03 / 0.6));

  it('sees visits fall in a step in every channel while purchases hold', () => {
    const [finding] = found(hidden);
    expect(finding?.health).toMatchObject({ code: 'consent-suspect', severity: 'warn', metrics: ['sessions'] });
    expect(finding?.health?.share).toBeCloseTo(0.4, 1);
  });

  it('is silent where purchases fell with the visits', () => {
    expect(found(CHANNELS.map(([name, sessions]) => stepped(name, sessions, 0.6, 0.03)))).toEqual([]);
  });

  it('is silent where one channel stopped, however few of its visits bought', () => {
    const browsing = { ...stepped('Paid Social', 3000, 0.05, 0.001), rate: () => 0.001 };
    expect(found([...CHANNELS.map(([name, sessions]) => stepped(name, sessions, 1, 0.03)), browsing])).toEqual([]);
  });

  it('is silent where somebody noted what happened', () => {
    const day = found(hidden)[0]?.period.from;
    expect(day).toBeDefined();
    expect(found(hidden, day)).toEqual([]);
  });
});
