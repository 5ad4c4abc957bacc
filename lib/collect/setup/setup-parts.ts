import type * as z from 'zod/mini';
import type { ReportNote, SetupPart } from '@/lib/model/property-setup';
import { allPages } from '../pages';
import { parseAnswer } from '../parse-answer';
import {
  AnnotationList,
  AttributionSettings,
  ChannelGroupList,
  DataRetention,
  EnhancedMeasurement,
  GoogleSignals,
  KeyEventList,
  ReportingIdentity,
  StreamList,
} from './answers';
import { countingOf, daysOf, hostOf, onOrOff, setting } from './setting-values';
import type { SetupAnswer, SetupQuestion, SetupResource } from './setup-answer';

/** More streams than this are apps and test sites: their settings are not worth a call each. */
const MOST_STREAMS = 3;

/** One call, with the answer as it came. */
export type Ask = (resource: SetupResource, more?: Pick<SetupQuestion, 'streamId' | 'pageToken'>) => Promise<unknown>;

type Fragment = Omit<SetupAnswer, 'unread' | 'requests'>;

/** What is known of a part, by the calls that it takes. */
export const SETUP_PARTS: Readonly<Record<Exclude<SetupPart, 'access'>, (ask: Ask) => Promise<Fragment>>> = {
  'key-events': async (ask) => {
    const keyEvents = await allPages(async (pageToken) => {
      const page = await one(ask, 'keyEvents', KeyEventList, { pageToken });
      return { items: page.keyEvents, next: page.nextPageToken };
    });
    return {
      keyEvents: keyEvents.map(({ eventName, createTime, countingMethod }) => ({
        eventName,
        markedAt: createTime,
        counting: countingOf(countingMethod),
      })),
    };
  },
  annotations: async (ask) => {
    const annotations = await allPages(async (pageToken) => {
      const page = await one(ask, 'reportingDataAnnotations', AnnotationList, { pageToken });
      return { items: page.reportingDataAnnotations, next: page.nextPageToken };
    });
    return { notes: annotations.flatMap(noteOf) };
  },
  attribution: async (ask) => {
    const answer = await one(ask, 'attributionSettings', AttributionSettings);
    return {
      settings: {
        ...setting('attribution-model', answer.reportingAttributionModel),
        ...setting('acquisition-window', daysOf(answer.acquisitionConversionEventLookbackWindow)),
        ...setting('key-event-window', daysOf(answer.otherConversionEventLookbackWindow)),
      },
    };
  },
  'reporting-identity': async (ask) => {
    const answer = await one(ask, 'reportingIdentitySettings', ReportingIdentity);
    return { settings: setting('reporting-identity', answer.reportingIdentity) };
  },
  'data-retention': async (ask) => {
    const answer = await one(ask, 'dataRetentionSettings', DataRetention);
    return {
      settings: {
        ...setting('event-retention', answer.eventDataRetention),
        ...setting('user-retention', answer.userDataRetention),
      },
    };
  },
  'channel-groups': async (ask) => {
    const { channelGroups } = await one(ask, 'channelGroups', ChannelGroupList);
    // Where none says that it is, the one that Google defined is.
    const primary = channelGroups.find((group) => group.primary) ?? channelGroups.find((group) => group.systemDefined);
    return { settings: setting('primary-channel-group', primary?.displayName ?? '') };
  },
  'google-signals': async (ask) => {
    const { state } = await one(ask, 'googleSignalsSettings', GoogleSignals);
    // Whoever never chose has them off.
    return { settings: setting('google-signals', onOrOff(state === 'google-signals-enabled')) };
  },
  streams: async (ask) => {
    const { dataStreams } = await one(ask, 'dataStreams', StreamList);
    const web = dataStreams.flatMap(({ name, webStreamData }) =>
      webStreamData ? [{ streamId: name.split('/').at(-1) ?? '', host: hostOf(webStreamData.defaultUri) }] : [],
    );
    const measured = await Promise.all(
      web
        .slice(0, MOST_STREAMS)
        .map(({ streamId }) => one(ask, 'enhancedMeasurementSettings', EnhancedMeasurement, { streamId })),
    );
    const states = [...new Set(measured.map(({ streamEnabled }) => onOrOff(streamEnabled)))];
    return {
      hosts: web.flatMap(({ host }) => host ?? []),
      settings: setting('enhanced-measurement', states.length > 1 ? 'partly' : (states[0] ?? '')),
    };
  },
};

async function one<Schema extends z.ZodMiniType>(
  ask: Ask,
  resource: SetupResource,
  schema: Schema,
  more?: Pick<SetupQuestion, 'streamId' | 'pageToken'>,
): Promise<z.output<Schema>> {
  return parseAnswer(schema, await ask(resource, more));
}

type Annotation = z.infer<typeof AnnotationList>['reportingDataAnnotations'][number];

/** A note without a day stands nowhere. */
function noteOf(annotation: Annotation): ReportNote[] {
  const { name, title, description, systemGenerated, annotationDate, annotationDateRange: range } = annotation;
  const from = annotationDate ?? range?.startDate;
  const to = annotationDate ?? range?.endDate;
  if (!from) return [];
  return [
    {
      id: name.split('/').at(-1) ?? name,
      from,
      ...(to && to !== from && { to }),
      title,
      ...(description !== '' && { text: description }),
      byGoogle: systemGenerated,
    },
  ];
}
