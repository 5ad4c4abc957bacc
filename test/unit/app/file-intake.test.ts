import { describe, expect, it } from 'vitest';
import { createFileIntake, type ToldOfFiles } from '@/lib/app/file-intake';
import { rowTable } from '@/lib/collect/csv/keep-tables';
import { gaExport, type ExportOptions } from '@/test/situations/ga-export';
import { backupOf, takeBackup } from './backup';
import { DEMO, OWN, setUp, setUpConnected, setUpRead } from './setting';

const FIRST = { from: '2025-10-01', to: '2026-09-30', property: 'Boutique Nord' };
const BY_CHANNEL = { ...FIRST, by: 'sessionDefaultChannelGroup' } as const;
const ID = 'boutique-nord';

type App = ReturnType<typeof setUp>;

const intakeOf = ({ repository, dependencies }: App) =>
  createFileIntake({ repository, now: dependencies.now, locale: 'fr-FR', timeZone: 'Europe/Paris' });

const filesOf = (exports: readonly ExportOptions[]) =>
  Promise.all(exports.map(async (each, at) => ({ name: `data-export (${at}).csv`, content: await gaExport(each) })));

/** As a page does it: read, answer what is asked, keep, tell the background. */
async function drop(app: App, exports: readonly ExportOptions[], told: Partial<ToldOfFiles> = {}) {
  const intake = intakeOf(app);
  const reading = await intake.read(await filesOf(exports));
  const property = await intake.keep(reading, { ...reading.guess, ...told });
  const report = await app.handlers.filesKept({ propertyId: property.id, country: told.country ?? null });
  return { reading, property, report };
}

async function totalsOf(app: App) {
  const files = await app.repository.read('files', ID);
  const tables = (files?.tables ?? []).map(rowTable);
  return tables.map(({ length, dimensions, metrics }) => ({
    rows: length,
    days: dimensions['date']?.values.length,
    sessions: Array.from(metrics['sessions'] ?? []).reduce((sum, value) => sum + value, 0),
  }));
}

describe('a property of files', () => {
  it('asks whose figures they are and in which currency, once, with what is likely', async () => {
    const app = setUp();
    const { reading } = await drop(app, [FIRST, BY_CHANNEL]);
    expect(reading.asks).toEqual(['property', 'currency']);
    expect(reading.guess).toEqual({
      name: 'Boutique Nord',
      continues: null,
      currency: 'EUR',
      timeZone: 'Europe/Paris',
      country: 'FR',
    });
    expect(reading.account.tables.map(({ rows, read }) => rows === read)).toEqual([true, true]);
    const next = await intakeOf(app).read(await filesOf([{ ...FIRST, to: '2026-10-31' }]));
    expect(next.asks).toEqual([]);
    expect(next.guess.continues).toBe(ID);
  });

  it('has verdicts, a draft and answers without an account, and takes the place of the demonstration', async () => {
    const app = await setUpRead();
    const { report } = await drop(app, [FIRST, BY_CHANNEL], { currency: 'GBP', country: 'GB' });
    expect(report.source).toBe('csv');
    expect(report.vitals.map(({ metric }) => metric)).toEqual(['totalRevenue', 'sessions', 'purchaseRate']);
    expect(report.health.map(({ code }) => code)).not.toContain('currency-assumed');
    expect(await app.handlers.status({})).toMatchObject({
      connected: false,
      demo: false,
      propertyId: ID,
      failures: [],
    });
    expect(await app.handlers.properties({})).toEqual([{ id: ID, displayName: 'Boutique Nord', account: '' }]);
    expect(await app.handlers.report({ propertyId: DEMO })).toBeNull();
    expect(await app.handlers.settings({ propertyId: ID })).toMatchObject({ country: 'GB', countryBy: 'person' });
    const { report: material } = await app.handlers.draftMaterial({ propertyId: ID, kind: 'monthly' });
    expect(material.asOf).toBe('2026-09-30');
    const answer = await app.handlers.ask({ propertyId: ID, text: 'revenue in September', language: 'en' });
    expect(answer?.figure).toContain('£');
    expect(answer?.link).toBeNull();
  });

  it('goes on with the next files: their days stand in the place of the same days, and no day is doubled', async () => {
    const app = setUp();
    await drop(app, [FIRST, BY_CHANNEL]);
    await drop(app, [
      { ...FIRST, from: '2026-09-15', to: '2026-11-10', times: 1.02 },
      { ...BY_CHANNEL, from: '2026-09-15', to: '2026-11-10', times: 1.02 },
    ]);
    const joined = await totalsOf(app);
    const whole = setUp();
    await drop(whole, [
      { ...FIRST, to: '2026-09-14' },
      { ...BY_CHANNEL, to: '2026-09-14' },
    ]);
    await drop(whole, [
      { ...FIRST, from: '2026-09-15', to: '2026-11-10', times: 1.02 },
      { ...BY_CHANNEL, from: '2026-09-15', to: '2026-11-10', times: 1.02 },
    ]);
    expect(joined).toEqual(await totalsOf(whole));
    expect(joined[0]?.rows).toBe(joined[0]?.days);
    expect((await app.handlers.report({ propertyId: ID }))?.asOf).toBe('2026-11-10');
  });

  it('leaves out the days that Google has not finished counting, and says which', async () => {
    const app = setUp();
    app.goTo('2026-11-12T10:00:00Z');
    const { reading, report } = await drop(app, [{ ...FIRST, to: '2026-11-11' }]);
    expect(reading.notFinished).toEqual({ from: '2026-11-10', to: '2026-11-11' });
    expect(report.asOf).toBe('2026-11-09');
  });

  it('refuses figures of another site and another currency, and keeps what it has', async () => {
    const app = setUp();
    await drop(app, [FIRST]);
    const before = await app.repository.dump();
    await expect(drop(app, [{ ...FIRST, times: 7 }])).rejects.toMatchObject({ code: 'csv-another-property' });
    const intake = intakeOf(app);
    const pounds = (await gaExport(FIRST)).replace('Total revenue', 'Total revenue (GBP)');
    const reading = await intake.read([{ name: 'a.csv', content: pounds }]);
    await expect(intake.keep(reading, reading.guess)).rejects.toMatchObject({ code: 'csv-currencies' });
    await expect(intake.read([{ name: 'a.csv', content: 'date\n2024-01-01' }])).rejects.toMatchObject({
      code: 'csv-no-metric-column',
    });
    expect(await app.repository.dump()).toEqual(before);
  });

  it('asks nothing of Google: no alarm, no failure, neither now nor when it is looked at days later', async () => {
    const app = setUp();
    await drop(app, [FIRST]);
    app.goTo('2026-12-02T10:00:00Z');
    await app.wake();
    const report = await app.handlers.refresh({ propertyId: ID });
    expect(report.asOf).toBe('2026-09-30');
    expect((await app.state()).jobs).toEqual([]);
    expect((await app.state()).failures).toEqual([]);
    expect(app.badge()).toBeNull();
    expect(app.google.source.runReports).not.toHaveBeenCalled();
  });

  it('stands beside the properties of an account, and is never taken for one of them', async () => {
    const app = await setUpConnected();
    const { property } = await drop(app, [{ ...FIRST, property: OWN }]);
    expect(property.id).toBe(`file-${OWN}`);
    expect((await app.handlers.properties({})).map(({ id }) => id)).toEqual([OWN, `file-${OWN}`]);
    expect((await app.handlers.report({ propertyId: OWN }))?.source).toBe('ga4');
  });

  it('goes with a backup to another browser, and with everything else when all is erased', async () => {
    const app = setUp();
    await drop(app, [FIRST]);
    const text = await backupOf(app.handlers);
    const other = setUp();
    await takeBackup(other.handlers, text);
    expect(await totalsOf(other)).toEqual(await totalsOf(app));
    await app.handlers.eraseAll({});
    expect(Object.values(await app.repository.dump()).flat()).toEqual([]);
  });
});
