/** How a property is set up, through plain HTTP and through Google's own client, which is the referee. */
import { v1alpha, v1beta } from '@google-analytics/admin';
import { OAuth2Client } from 'google-auth-library';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import type { SetupAnswer } from '@/lib/collect/setup/setup-answer';
import type { AnalyticsSource } from '@/lib/collect/source';
import type { TabledProperty } from '@/lib/collect/table/table-source';
import { demoProperties } from '@/lib/demo/demo-source';
import { type Emulator, startEmulator } from '@/test/emulator/emulator';
import { ADAPTERS, NOW } from './adapters';

const SETUP: SetupAnswer = {
  keyEvents: [
    { eventName: 'generate_lead', markedAt: '2021-03-09T09:00:00.000Z', counting: 'once-per-event' },
    // In Brussels it is the second of July already.
    { eventName: 'newsletter_signup', markedAt: '2026-07-01T22:30:00.000Z', counting: 'once-per-session' },
    ...Array.from({ length: 250 }, (_, at) => ({
      eventName: `event_${at}`,
      markedAt: '2021-03-09T09:00:00.000Z',
      counting: 'once-per-event' as const,
    })),
  ],
  notes: [
    { id: '1', from: '2026-06-03', title: 'New prices', byGoogle: false },
    { id: '2', from: '2026-08-01', to: '2026-08-04', title: 'Data issue', text: 'Late events.', byGoogle: true },
  ],
  settings: {
    'attribution-model': 'google-paid-channels-last-click',
    'acquisition-window': '7',
    'key-event-window': '60',
    'reporting-identity': 'device-based',
    'event-retention': 'fifty-months',
    'user-retention': 'two-months',
    'google-signals': 'on',
    'primary-channel-group': 'Ours',
    'enhanced-measurement': 'partly',
  },
  hosts: ['www.example.org', 'shop.example.org'],
  canEdit: true,
  unread: [],
  requests: 12,
};
/** Of both properties of the demonstration. */
const ACCOUNT = 'Plateau';
let emulator: Emulator;
let sources: AnalyticsSource[];
let token: string;

beforeAll(async () => {
  const property = demoProperties('2026-11-22').map((each): TabledProperty => ({ ...each, setup: SETUP }))[1];
  if (!property) throw new Error('The demonstration has two properties.');
  const silent: TabledProperty = {
    property: { ...property.property, id: '7' },
    get tables() {
      return property.tables;
    },
  };
  emulator = await startEmulator({ now: () => NOW, properties: [property, silent] });
  token = emulator.identity.grant();
  sources = ADAPTERS.map((adapter) => adapter.at(emulator.origin, token));
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.stop());

describe('how a property is set up', () => {
  it('is read alike by both, in pages, with enums by name and by number', async () => {
    for (const source of sources)
      expect(await source.setup('2', { settings: true })).toEqual({ ...SETUP, account: ACCOUNT });
  });

  it('is asked for key events alone where settings are not due', async () => {
    for (const source of sources) {
      emulator.reset();
      const answer = await source.setup('2', { settings: false });
      expect(answer).toEqual({ keyEvents: SETUP.keyEvents, unread: [], requests: 2 });
      expect(emulator.requests).toHaveLength(2);
    }
  });

  it('goes on without a part that is refused, unknown or broken, and names it', async () => {
    for (const source of sources) {
      emulator.reset();
      emulator.fail({ status: 403, message: 'The caller does not have permission', path: /attributionSettings/ });
      emulator.fail({ status: 404, message: 'Method not found.', path: /reportingIdentitySettings/ });
      emulator.fail({ status: 503, times: 3, message: 'Later.', path: /reportingDataAnnotations/ });
      emulator.fail({ status: 200, body: { channelGroups: 'none' }, path: /channelGroups/ });
      const answer = await source.setup('2', { settings: true });
      expect(answer?.unread).toEqual(['annotations', 'attribution', 'reporting-identity', 'channel-groups']);
      expect(answer?.notes).toBeUndefined();
      expect(answer?.keyEvents).toEqual(SETUP.keyEvents);
      expect(answer?.settings).toEqual({
        'event-retention': 'fifty-months',
        'user-retention': 'two-months',
        'google-signals': 'on',
        'enhanced-measurement': 'partly',
      });
    }
  });

  it('stands in the snapshot, days in the property’s own zone, and the figures are read all the same without it', async () => {
    for (const source of sources) {
      const known = await collect(source, '2', { now: NOW, historyMonths: 2 });
      const newsletter = known.setup?.keyEvents?.find(({ eventName }) => eventName === 'newsletter_signup');
      expect(newsletter).toEqual({
        eventName: 'newsletter_signup',
        markedOn: '2026-07-02',
        counting: 'once-per-session',
      });
      expect(known.setup).toMatchObject({ readOn: '2026-11-22', settingsReadOn: '2026-11-22', canEdit: true });
      // Of the property itself Google tells its account's number alone.
      expect(known.property.account).toBe(ACCOUNT);
      const silent = await collect(source, '7', { now: NOW, historyMonths: 2 });
      expect(silent.setup).toMatchObject({ unread: expect.arrayContaining(['key-events', 'streams']), changes: [] });
      expect(silent.totals.keyEvents?.numerator).toEqual(known.totals.keyEvents?.numerator);
    }
  });

  it('is what Google’s own client reads of the same answers', async () => {
    const authClient = new OAuth2Client();
    authClient.setCredentials({ access_token: token });
    const connection = { fallback: true, protocol: 'http', apiEndpoint: '127.0.0.1', port: emulator.port, authClient };
    const client = new v1alpha.AnalyticsAdminServiceClient(connection);
    const parent = 'properties/2';
    const [events] = await client.listKeyEvents({ parent });
    expect(events[1]).toMatchObject({ eventName: 'newsletter_signup', countingMethod: 'ONCE_PER_SESSION' });
    expect(events).toHaveLength(252);
    const [notes] = await client.listReportingDataAnnotations({ parent });
    expect(notes[0]).toMatchObject({ annotationDate: { year: 2026, month: 6, day: 3 }, systemGenerated: false });
    expect(notes[1]).toMatchObject({
      annotationDateRange: { endDate: { year: 2026, month: 8, day: 4 } },
      systemGenerated: true,
    });
    const [attribution] = await client.getAttributionSettings({ name: `${parent}/attributionSettings` });
    expect(attribution).toMatchObject({
      reportingAttributionModel: 'GOOGLE_PAID_CHANNELS_LAST_CLICK',
      acquisitionConversionEventLookbackWindow: 'ACQUISITION_CONVERSION_EVENT_LOOKBACK_WINDOW_7_DAYS',
      otherConversionEventLookbackWindow: 'OTHER_CONVERSION_EVENT_LOOKBACK_WINDOW_60_DAYS',
    });
    const [identity] = await client.getReportingIdentitySettings({ name: `${parent}/reportingIdentitySettings` });
    expect(identity.reportingIdentity).toBe('DEVICE_BASED');
    const [retention] = await client.getDataRetentionSettings({ name: `${parent}/dataRetentionSettings` });
    expect(retention).toMatchObject({ eventDataRetention: 'FIFTY_MONTHS', userDataRetention: 'TWO_MONTHS' });
    const [groups] = await client.listChannelGroups({ parent });
    expect(groups.map(({ primary, systemDefined }) => [primary, systemDefined])).toEqual([
      [false, true],
      [true, false],
    ]);
    const [streams] = await client.listDataStreams({ parent });
    expect(streams[0]).toMatchObject({
      type: 'WEB_DATA_STREAM',
      webStreamData: { defaultUri: 'https://www.example.org' },
    });
    const [enhanced] = await client.getEnhancedMeasurementSettings({
      name: `${parent}/dataStreams/1/enhancedMeasurementSettings`,
    });
    expect(enhanced.streamEnabled).toBe(true);
    const [accounts] = await new v1beta.AnalyticsAdminServiceClient(connection).listAccountSummaries({});
    expect(accounts[0]?.propertySummaries?.map(({ canEdit }) => canEdit)).toEqual([true, false]);
  });
});
