import type { TabledProperty } from '@/lib/collect/table/table-source';
import type { SetupAnswer } from '@/lib/collect/setup/setup-answer';
import type { SettingId } from '@/lib/model/property-setup';
import { type Call, type Reply, type Route, wantsNumbers } from './call';
import { ANALYTICS_SCOPE, type Identity } from './identity';
import { inPages } from './in-pages';
import { refuse, WORDS } from './refusal';

const HOST = 'analyticsadmin.googleapis.com';
/** The values of Google's enums, by name and number. */
type Values = Readonly<Record<string, number>>;
const COUNTING: Values = { ONCE_PER_EVENT: 1, ONCE_PER_SESSION: 2 };
const MODELS: Values = {
  PAID_AND_ORGANIC_CHANNELS_DATA_DRIVEN: 1,
  PAID_AND_ORGANIC_CHANNELS_LAST_CLICK: 2,
  GOOGLE_PAID_CHANNELS_LAST_CLICK: 7,
};
const ACQUISITION: Values = {
  ACQUISITION_CONVERSION_EVENT_LOOKBACK_WINDOW_7_DAYS: 1,
  ACQUISITION_CONVERSION_EVENT_LOOKBACK_WINDOW_30_DAYS: 2,
};
const OTHER: Values = {
  OTHER_CONVERSION_EVENT_LOOKBACK_WINDOW_30_DAYS: 1,
  OTHER_CONVERSION_EVENT_LOOKBACK_WINDOW_60_DAYS: 2,
  OTHER_CONVERSION_EVENT_LOOKBACK_WINDOW_90_DAYS: 3,
};
const IDENTITY: Values = { BLENDED: 1, OBSERVED: 2, DEVICE_BASED: 3 };
const MONTHS: Values = {
  TWO_MONTHS: 1,
  FOURTEEN_MONTHS: 3,
  TWENTY_SIX_MONTHS: 4,
  THIRTY_EIGHT_MONTHS: 5,
  FIFTY_MONTHS: 6,
};
const SIGNALS: Values = { GOOGLE_SIGNALS_ENABLED: 1, GOOGLE_SIGNALS_DISABLED: 2 };
const WEB: Values = { WEB_DATA_STREAM: 1 };

type Wire = Readonly<Record<string, unknown>>;
interface Asked {
  readonly setup: SetupAnswer;
  readonly parent: string;
  /** The one value whose name ends so, by name or by number as the call asks. */
  readonly say: (values: Values, ending: string | undefined) => string | number | undefined;
  readonly set: (id: SettingId) => string | undefined;
}

/** How properties are set up, as the Admin API tells it; a property without a setup has none of it. */
export function setupRoutes(properties: readonly TabledProperty[], identity: Identity): Route[] {
  const route = (version: string, path: string, answer: (asked: Asked, call: Call, stream: number) => Wire): Route => ({
    host: HOST,
    method: 'GET',
    path: new RegExp(`^/${version}/properties/(\\d+)/${path}$`),
    handle: (call, match): Reply => {
      identity.require(call.token, ANALYTICS_SCOPE);
      const setup = properties.find(({ property }) => property.id === match[1])?.setup;
      if (!setup) return refuse(403, WORDS.noPermissionAdmin);
      const say: Asked['say'] = (values, ending) => {
        const wanted = ending?.toUpperCase().replaceAll('-', '_');
        const name = Object.keys(values).find((each) => wanted !== undefined && each.endsWith(wanted));
        return name !== undefined && wantsNumbers(call) ? values[name] : name;
      };
      const parent = `properties/${match[1]}`;
      const set = (id: SettingId) => setup.settings?.[id];
      return { status: 200, json: answer({ setup, parent, say, set }, call, Number(match[2] ?? 0)) };
    },
  });
  return [
    route('v1(?:alpha|beta)', 'keyEvents', ({ setup, parent, say }, call) =>
      inPages(call, 'keyEvents', setup.keyEvents ?? [], ({ eventName, markedAt, counting }, at) => ({
        name: `${parent}/keyEvents/${at + 1}`,
        eventName,
        ...(markedAt !== null && { createTime: markedAt }),
        deletable: true,
        custom: eventName !== 'purchase',
        countingMethod: say(COUNTING, counting),
      })),
    ),
    route('v1alpha', 'attributionSettings', ({ parent, say, set }) => ({
      name: `${parent}/attributionSettings`,
      acquisitionConversionEventLookbackWindow: say(ACQUISITION, windowOf(set('acquisition-window'))),
      otherConversionEventLookbackWindow: say(OTHER, windowOf(set('key-event-window'))),
      reportingAttributionModel: say(MODELS, set('attribution-model')),
    })),
    route('v1alpha', 'reportingIdentitySettings', ({ parent, say, set }) => ({
      name: `${parent}/reportingIdentitySettings`,
      reportingIdentity: say(IDENTITY, set('reporting-identity')),
    })),
    route('v1(?:alpha|beta)', 'dataRetentionSettings', ({ parent, say, set }) => ({
      name: `${parent}/dataRetentionSettings`,
      eventDataRetention: say(MONTHS, set('event-retention')),
      userDataRetention: say(MONTHS, set('user-retention')),
      resetUserDataOnNewActivity: true,
    })),
    route('v1alpha', 'googleSignalsSettings', ({ parent, say, set }) => ({
      name: `${parent}/googleSignalsSettings`,
      state: say(SIGNALS, set('google-signals') === 'on' ? 'enabled' : 'disabled'),
    })),
    route('v1alpha', 'channelGroups', ({ parent, set }, call) =>
      inPages(call, 'channelGroups', channelGroups(set('primary-channel-group')), (group, at) => ({
        name: `${parent}/channelGroups/${at + 1}`,
        groupingRule: [],
        ...group,
      })),
    ),
    route('v1(?:alpha|beta)', 'dataStreams', ({ setup, parent, say }, call) =>
      inPages(call, 'dataStreams', setup.hosts ?? [], (host, at) => ({
        name: `${parent}/dataStreams/${at + 1}`,
        type: say(WEB, 'stream'),
        displayName: host,
        webStreamData: { measurementId: `G-${at + 1}`, defaultUri: `https://${host}` },
      })),
    ),
    route('v1alpha', 'dataStreams/(\\d+)/enhancedMeasurementSettings', ({ parent, set }, _, stream) => ({
      name: `${parent}/dataStreams/${stream}/enhancedMeasurementSettings`,
      searchQueryParameter: 'q,s,search',
      // False is left out, as proto3 does; of several streams that differ, the first is on.
      ...((set('enhanced-measurement') === 'on' || (set('enhanced-measurement') === 'partly' && stream === 1)) && {
        streamEnabled: true,
        scrollsEnabled: true,
      }),
    })),
  ];
}

/** A group that the property made is the primary one; else it is Google's own. */
function channelGroups(primary = 'Default Channel Group'): Wire[] {
  const own = { displayName: 'Default Channel Group', systemDefined: true };
  return primary === own.displayName ? [{ ...own, primary: true }] : [own, { displayName: primary, primary: true }];
}

const windowOf = (days: string | undefined) => (days === undefined ? undefined : `window-${days}-days`);
