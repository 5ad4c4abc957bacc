import { describe, expect, it } from 'vitest';
import { changeState } from '@/lib/app/state';
import { DEMO, OWN, setUp, setUpConnected } from './setting';

const SECOND_DEMO = '2';

describe('the portfolio', () => {
  it('is empty before anything was read', async () => {
    const { handlers } = setUp();
    expect(await handlers.portfolio({})).toEqual([]);
  });

  it('sums up each property that was read, without what fills a report', async () => {
    const { handlers } = setUp();
    const first = await handlers.refresh({ propertyId: DEMO });
    const second = await handlers.refresh({ propertyId: SECOND_DEMO });
    const entries = await handlers.portfolio({});
    expect(entries.map(({ property }) => property.displayName)).toEqual([
      first.property.displayName,
      second.property.displayName,
    ]);
    expect(entries[0]).toMatchObject({ asOf: first.asOf, collectedAt: first.collectedAt, unread: [] });
    const chart = first.vitals[0]?.chart;
    expect(entries[0]?.vitals[0]).toEqual({
      metric: first.vitals[0]?.metric,
      diagnosis: first.vitals[0]?.diagnosis,
      seenFrom: chart?.kind === 'trend' ? chart.start : null,
      size: { value: first.vitals[0]?.last?.value, unit: 'currency', currency: 'EUR', days: 28, lost: 0 },
    });
    expect(entries[0]?.course).toEqual(chart);
    expect(JSON.stringify(entries).length).toBeLessThan(JSON.stringify([first, second]).length / 5);
  });

  it('never names an account by its number', async () => {
    const { handlers, repository } = setUp();
    const report = await handlers.refresh({ propertyId: DEMO });
    const account = 'accounts/500001';
    await repository.write('reports', DEMO, { ...report, property: { ...report.property, account } });
    expect((await handlers.portfolio({}))[0]?.property.account).toBe('');
    expect(JSON.stringify(await handlers.portfolio({}))).not.toContain(account);
  });

  it('lists a property once, whatever stands behind its weekly draft', async () => {
    const { handlers, repository } = await setUpConnected();
    await handlers.draftMaterial({ propertyId: OWN, kind: 'weekly' });
    expect((await repository.readAll('reports')).length).toBeGreaterThan(1);
    expect((await handlers.portfolio({})).map(({ property }) => property.id)).toEqual([OWN]);
  });

  it('says which drafts nobody has opened, each kind once, and of which property', async () => {
    const { handlers, repository } = setUp();
    await handlers.refresh({ propertyId: DEMO });
    await handlers.refresh({ propertyId: SECOND_DEMO });
    const unread = [
      `${DEMO}|weekly|2026-11-09|2026-11-15|fr`,
      `${DEMO}|weekly|2026-11-02|2026-11-08|fr`,
      `${DEMO}|monthly|2026-10-01|2026-10-31|fr`,
      // Another property, whose number begins alike.
      `${SECOND_DEMO}1|weekly|2026-11-09|2026-11-15|fr`,
    ];
    await changeState(repository, () => ({ unread }));
    expect((await handlers.portfolio({})).map((entry) => entry.unread)).toEqual([['monthly', 'weekly'], []]);
    await handlers.draft({ propertyId: DEMO, kind: 'weekly' });
    expect((await handlers.portfolio({}))[0]?.unread).toEqual(['monthly']);
  });
});
