import { describe, expect, it } from 'vitest';
import { checkUp, checkUpFindings } from '@/lib/explain/check-up/check-up';
import { languagePack } from '@/lib/language/all-languages';
import { describeCheck } from '@/lib/language/narrative/describe-check';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { CheckId, type CheckResult } from '@/lib/model/check-up';
import type { HealthFlag } from '@/lib/model/health';
import type { PropertySetup } from '@/lib/model/property-setup';
import type { Context } from '@/lib/explain/context';
import {
  contextOf,
  course,
  diagnosisOf,
  LAST_DAY,
  snapshotWith,
  type SnapshotOf,
  type TableOf,
} from '../snapshot-with';

interface Scene extends SnapshotOf {
  readonly setup?: Partial<PropertySetup>;
  readonly flags?: readonly HealthFlag[];
  readonly more?: Partial<Context>;
}

function lookedOver({ setup, flags = [], more = {}, ...of }: Scene) {
  const snapshot = {
    ...snapshotWith(of),
    ...(setup && { setup: { readOn: LAST_DAY, unread: [], changes: [], ...setup } }),
  };
  const context = contextOf(of, { ...more, snapshot });
  return { context, result: checkUp({ ...context, flags }) };
}

const look = (id: CheckId, scene: Scene): CheckResult | undefined =>
  lookedOver(scene).result.checks.find((check) => check.id === id);
const flag = (code: HealthFlag['code'], more: Partial<HealthFlag> = {}): HealthFlag => ({
  code,
  severity: 'warn',
  metrics: ['sessions'],
  dimensions: [],
  ...more,
});
const DAYS = { sessions: 100, ecommercePurchases: 5, keyEvents: 7 };
const events = (rows: TableOf['rows']): TableOf => ({ by: 'eventName', step: 'day', rows });
const both = (eventCount: number, keyEvents: number | ReturnType<typeof course>) => ({ eventCount, keyEvents });

describe('visits counted', () => {
  it('are well, missing in part, or amiss where they stopped', () => {
    expect(look('measured', { days: DAYS })).toMatchObject({ state: 'well', figures: { visits: { value: 2800 } } });
    expect(look('measured', { days: DAYS, flags: [flag('hours-lost')] })).toMatchObject({ state: 'note', of: 'gaps' });
    expect(look('measured', { days: { sessions: course(100, [28, 0]) } })?.state).toBe('amiss');
    const open = {
      diagnoses: { sessions: diagnosisOf({ events: [{ kind: 'outage' as const, from: '2026-03-27' }] }) },
    };
    expect(look('measured', { days: DAYS, more: open })?.state).toBe('amiss');
  });

  it('are not checked where the history is shorter than the days that are looked at', () => {
    const young = { days: DAYS, more: { window: { from: '2024-12-20', to: '2025-01-16' } } };
    expect(look('measured', young)).toMatchObject({ state: 'not-checked', why: 'no-figures' });
    expect(look('orders-twice', young)).toMatchObject({ state: 'not-checked', why: 'no-figures' });
  });
});

describe('key events', () => {
  const lead = { lead: both(7, 7), call: both(2, course(2, [40, 0])), page_view: both(300, 0) };
  const setup = (...names: string[]) => ({
    keyEvents: names.map((eventName) => ({ eventName, counting: 'once-per-event' as const })),
  });

  it('are amiss where none is marked, by the setup or by a flag', () => {
    expect(look('key-events', { days: DAYS, setup: setup() })).toMatchObject({ state: 'amiss', of: 'none' });
    expect(look('key-events', { days: DAYS, flags: [flag('no-key-events')] })).toMatchObject({ of: 'none' });
  });

  it('are amiss where one no longer comes, or never did; what Google marks by itself is no fault', () => {
    const tables = [events(lead)];
    expect(look('key-events', { days: DAYS, tables, setup: setup('lead') })?.state).toBe('well');
    expect(look('key-events', { days: DAYS, tables, setup: setup('lead', 'call', 'chat', 'purchase') })).toMatchObject({
      state: 'amiss',
      of: 'silent',
      names: ['call', 'chat'],
    });
    expect(look('key-events', { days: DAYS, tables })?.names, 'by the figures alone').toEqual(['call']);
  });

  it('are not checked without the figures by event', () => {
    expect(look('key-events', { days: DAYS })).toMatchObject({ state: 'not-checked', why: 'no-figures' });
  });
});

describe('orders told twice', () => {
  const told = (purchases: number) =>
    look('orders-twice', { days: DAYS, tables: [events({ purchase: { eventCount: purchases } })] });
  it('show in more purchase events than orders', () => {
    expect(told(5)?.state).toBe('well');
    expect(told(6)).toMatchObject({ state: 'amiss', figures: { orders: { value: 140 }, events: { value: 168 } } });
  });
  it('are not checked where nothing is sold, or events are not told', () => {
    expect(look('orders-twice', { days: { sessions: 100 } })).toMatchObject({ why: 'nothing-sold' });
    expect(look('orders-twice', { days: DAYS })).toMatchObject({ why: 'no-figures' });
  });
});

describe('what a flag tells already', () => {
  it('is amiss with the flag’s share and dimension, and well without', () => {
    const tables = [{ by: 'sessionDefaultChannelGroup', step: 'day', rows: { Direct: { sessions: 100 } } } as const];
    const flags = [
      flag('not-set-share', { share: 0.2, dimensions: ['landingPage'] }),
      flag('unassigned-share', { share: 0.1 }),
      flag('consent-suspect', { share: 0.3 }),
    ];
    for (const [id, share] of [
      ['not-set', 0.2],
      ['unassigned', 0.1],
      ['consent', 0.3],
    ] as const) {
      expect(look(id, { days: DAYS, tables, flags })).toMatchObject({
        state: 'amiss',
        figures: { share: { value: share } },
      });
      expect(look(id, { days: DAYS, tables })?.state).toBe('well');
    }
    expect(look('unassigned', { days: DAYS })?.state).toBe('not-checked');
  });
});

describe('self-referrals', () => {
  const bySource = (rows: TableOf['rows']): TableOf => ({ by: 'sessionSourceMedium', rows });
  const setup = { hosts: ['www.example.org'] };
  it('are visits from the own hosts and from payment services, of one in a hundred and more', () => {
    const rows = {
      'google / organic': { sessions: 600, ecommercePurchases: 20 },
      'shop.example.org / referral': { sessions: 20, ecommercePurchases: 0 },
      'checkout.stripe.com / referral': { sessions: 6, ecommercePurchases: 3 },
    };
    expect(look('self-referrals', { days: DAYS, tables: [bySource(rows)], setup })).toMatchObject({
      state: 'amiss',
      names: ['checkout.stripe.com', 'shop.example.org'],
      figures: { visits: { value: 104 }, orders: { value: 12 } },
    });
    expect(look('self-referrals', { days: DAYS, tables: [bySource(rows)] })?.names).toEqual(['checkout.stripe.com']);
  });
  it('are neither a campaign’s visits nor those of a host whose name only ends alike', () => {
    const rows = {
      'www.example.org / email': { sessions: 60, ecommercePurchases: 3 },
      'notexample.org / referral': { sessions: 60, ecommercePurchases: 3 },
      'paypal.com / referral': { sessions: 1, ecommercePurchases: 0 },
    };
    expect(look('self-referrals', { days: DAYS, tables: [bySource(rows)], setup })?.state).toBe('well');
    expect(look('self-referrals', { days: DAYS, tables: [bySource(rows)] })?.of).toBe('payment-only');
    expect(look('self-referrals', { days: DAYS })).toMatchObject({ why: 'no-figures' });
  });
});

describe('hosts', () => {
  const byHost = (other: string): SnapshotOf => ({
    days: { sessions: 100, ecommercePurchases: 5 },
    tables: [
      {
        by: ['hostName', 'sessionDefaultChannelGroup'],
        step: 'day',
        rows: {
          'www.example.org | Direct': { sessions: 90, ecommercePurchases: 5 },
          [`${other} | Direct`]: { sessions: 10, ecommercePurchases: 0 },
        },
      },
    ],
  });

  it('wait for the visits by host', () => {
    expect(look('hosts', { days: DAYS, setup: { hosts: ['example.org'] } })).toMatchObject({ why: 'no-figures' });
  });

  it('are amiss where a test version counts, by the rule that sets its visits aside', () => {
    const seen = look('hosts', byHost('staging.example.org'));
    expect(seen).toMatchObject({ state: 'amiss', names: ['staging.example.org'] });
    expect(seen?.figures?.['share']?.value).toBeCloseTo(0.1, 6);
  });

  it('are well where the other is the shop of the same house', () => {
    expect(look('hosts', byHost('shop.example.org'))?.state).toBe('well');
  });
});

describe('currency and time zone', () => {
  const from = (country: string, share = 80): TableOf => ({
    by: 'country',
    step: 'day',
    rows: { [country]: { sessions: share } },
  });
  const of = (property: SnapshotOf['property'], country = 'France', share = 80) =>
    look('currency-and-zone', {
      days: { sessions: 100, totalRevenue: 900 },
      tables: [from(country, share)],
      ...(property && { property }),
    });
  it('are amiss where Google’s own were left and the market has neither', () => {
    expect(of({ timeZone: 'America/Los_Angeles' })).toMatchObject({ state: 'amiss', of: 'zone' });
    expect(of({ timeZone: 'Etc/GMT' })).toMatchObject({ state: 'amiss', of: 'zone' });
    expect(of({ currency: 'USD' })).toMatchObject({ state: 'note', of: 'currency' });
  });
  it('are well otherwise, and where no market is half of the visits', () => {
    expect(of({})?.state).toBe('well');
    expect(of({ timeZone: 'America/Los_Angeles', currency: 'USD' }, 'United States')?.state).toBe('well');
    expect(of({ timeZone: 'America/Los_Angeles' }, 'France', 40)?.state).toBe('well');
    expect(look('currency-and-zone', { days: DAYS })).toMatchObject({ why: 'no-figures' });
  });
});

describe('settings', () => {
  it.each([
    ['retention', 'event-retention', 'two-months', 'amiss'],
    ['retention', 'event-retention', 'fourteen-months', 'well'],
    ['reporting-identity', 'reporting-identity', 'device-based', 'note'],
    ['reporting-identity', 'reporting-identity', 'observed', 'well'],
    ['enhanced-measurement', 'enhanced-measurement', 'off', 'note'],
    ['enhanced-measurement', 'enhanced-measurement', 'partly', 'note'],
    ['enhanced-measurement', 'enhanced-measurement', 'on', 'well'],
  ] as const)('%s: %s %s is %s', (id, setting, value, state) => {
    expect(look(id, { days: DAYS, setup: { settings: { [setting]: value } } })?.state).toBe(state);
    const why = (['ga4', 'csv'] as const).map((source) => look(id, { days: DAYS, source })?.why);
    expect(why).toEqual(['no-access', 'not-asked']);
  });
  it('leave data filters to whoever can look', () => {
    expect(look('data-filters', { days: DAYS })).toMatchObject({ why: 'not-told' });
  });
});

describe('the whole check-up', () => {
  const scene: Scene = {
    days: DAYS,
    tables: [events({ purchase: { eventCount: 6, keyEvents: 5 } })],
    setup: { settings: { 'event-retention': 'two-months', 'reporting-identity': 'device-based' }, canEdit: false },
  };

  it('has every check once, what is amiss first, and says who may edit', () => {
    const { result } = lookedOver(scene);
    expect(result.checks.map(({ id }) => id).toSorted()).toEqual(CheckId.options.toSorted());
    expect(result.checks.slice(0, 3).map(({ id }) => id)).toEqual(['orders-twice', 'retention', 'reporting-identity']);
    expect(result.canEdit).toBe(false);
  });

  it('gives what is amiss as facts, but not what the data’s own flags tell', () => {
    const { context, result } = lookedOver({ ...scene, flags: [flag('consent-suspect', { share: 0.3 })] });
    expect(checkUpFindings(context, result).map(({ segment }) => segment)).toEqual(['orders-twice', 'retention']);
  });

  it.each(['fr', 'en'] as const)('is written whole in %s', (language) => {
    const { context, result } = lookedOver({ ...scene, flags: [flag('consent-suspect', { share: 0.3 })] });
    const narrator = narratorWith(languagePack(language), LAST_DAY);
    for (const check of result.checks) {
      const told = describeCheck(check, { window: context.window, canEdit: false }, narrator);
      expect(told.said).toMatch(/[^ ]\.$/);
      expect([told.said, told.consequence, ...told.steps, told.who].filter(Boolean).join(' ')).not.toMatch(
        /undefined|null|NaN| {2}|“”|«\s*»/,
      );
      const canLook = check.why === 'not-told' || check.why === 'no-access';
      const asks = { amiss: true, note: true, well: false, 'not-checked': canLook };
      expect([check.id, told.steps.length > 0]).toEqual([check.id, asks[check.state]]);
    }
    const [orders, , retention] = result.checks.map((check) =>
      describeCheck(check, { window: context.window, canEdit: false }, narrator),
    );
    expect(orders?.said).toContain('168');
    expect(retention?.who).toContain(language === 'fr' ? 'ne permet que de lire' : 'only reads');
  });
});
