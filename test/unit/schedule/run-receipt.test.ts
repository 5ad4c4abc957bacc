import { describe, expect, it } from 'vitest';
import { Receipt } from '@/lib/model/receipt';
import { ReportSchedule, USUAL_SCHEDULE } from '@/lib/model/schedule';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { runKey, runReceipt } from '@/lib/schedule/run-receipt';

const key = runKey({ propertyId: '345', kind: 'weekly' }, { from: '2026-11-09', to: '2026-11-15' });
const at = '2026-11-23T06:00:00Z';
const schedule: ReportSchedule = { ...USUAL_SCHEDULE, way: 'gmail', to: 'sacha@example.com' };

describe('the receipt of a report that comes by itself', () => {
  it('says which way it went and to whom', () => {
    const receipt = runReceipt(key, 'done', { at, settings: { ...DEFAULT_SETTINGS, schedule } });
    expect(Receipt.parse(receipt)).toEqual({
      key: '345|weekly|2026-11-09|2026-11-15|schedule',
      outcome: 'done',
      way: 'gmail',
      to: 'sacha@example.com',
      language: 'fr',
      at,
    });
  });

  it('says of one that was passed over that it went nowhere', () => {
    const receipt = runReceipt(key, 'skipped', { at, settings: { ...DEFAULT_SETTINGS, schedule } });
    expect(receipt).toMatchObject({ outcome: 'skipped', way: 'plateau', to: '' });
  });

  it('stays in Plateau where nothing else was set', () => {
    expect(runReceipt(key, 'done', { at, settings: DEFAULT_SETTINGS })).toMatchObject({ way: 'plateau', to: '' });
  });
});

describe('a schedule', () => {
  it.each([
    { weekly: { on: true, weekday: 0, hour: 7 } },
    { weekly: { on: true, weekday: 1, hour: 24 } },
    { monthly: { on: true, day: 32, hour: 7 } },
    { monthly: { on: true, day: 'first', hour: 7 } },
    { resumesOn: '2026-02-30' },
    { way: 'fax' },
  ])('of %o is refused', (wrong) => {
    expect(ReportSchedule.safeParse(USUAL_SCHEDULE).success).toBe(true);
    expect(ReportSchedule.safeParse({ ...USUAL_SCHEDULE, ...wrong }).success).toBe(false);
  });
});
