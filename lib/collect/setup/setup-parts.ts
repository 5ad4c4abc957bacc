import type * as z from 'zod/mini';
import type { ReportNote, Settings, SetupPart } from '@/lib/model/property-setup';
import { allPages } from '../pages';
import { parseAnswer } from '../parse-answer';
import { type Annotation, Page, Singleton } from './answers';
import { countingOf, daysOf, hostOf, known, onOrOff } from './setting-values';
import type { SetupAnswer, SetupQuestion, SetupResource } from './setup-answer';

/** More streams than this are apps and test sites: their settings are not worth a call each. */
const MOST_STREAMS = 3;

/** One call, with the answer as it came. */
export type Ask = (resource: SetupResource, more?: Pick<SetupQuestion, 'streamId' | 'pageToken'>) => Promise<unknown>;

type Fragment = Omit<SetupAnswer, 'unread' | 'requests'>;

/** What is known of a part, by the calls that it takes. */
export const SETUP_PARTS: Readonly<Record<Exclude<SetupPart, 'access'>, (ask: Ask) => Promise<Fragment>>> = {
  'key-events': async (ask) => {
    const pages = await pagesOf(ask, 'keyEvents');
    return {
      keyEvents: pages
        .flatMap(({ keyEvents }) => keyEvents)
        .map(({ eventName, createTime, countingMethod }) => ({
          eventName,
          markedAt: createTime,
          counting: countingOf(countingMethod),
        })),
    };
  },
  annotations: async (ask) => {
    const pages = await pagesOf(ask, 'reportingDataAnnotations');
    return { notes: pages.flatMap((page) => page.reportingDataAnnotations).flatMap(noteOf) };
  },
  attribution: settings('attributionSettings', (answer) => ({
    'attribution-model': answer.reportingAttributionModel,
    'acquisition-window': daysOf(answer.acquisitionConversionEventLookbackWindow),
    'key-event-window': daysOf(answer.otherConversionEventLookbackWindow),
  })),
  'reporting-identity': settings('reportingIdentitySettings', ({ reportingIdentity }) => ({
    'reporting-identity': reportingIdentity,
  })),
  'data-retention': settings('dataRetentionSettings', ({ eventDataRetention, userDataRetention }) => ({
    'event-retention': eventDataRetention,
    'user-retention': userDataRetention,
  })),
  // Whoever never chose has them off.
  'google-signals': settings('googleSignalsSettings', ({ state }) => ({
    'google-signals': onOrOff(state === 'google-signals-enabled'),
  })),
  'channel-groups': async (ask) => {
    const { channelGroups } = await one(ask, 'channelGroups', Page);
    // Where none says that it is, the one that Google defined is.
    const primary = channelGroups.find((group) => group.primary) ?? channelGroups.find((group) => group.systemDefined);
    return { settings: known({ 'primary-channel-group': primary?.displayName ?? '' }) };
  },
  streams: async (ask) => {
    const { dataStreams } = await one(ask, 'dataStreams', Page);
    const web = dataStreams.flatMap(({ name, webStreamData }) =>
      webStreamData ? [{ streamId: idIn(name), host: hostOf(webStreamData.defaultUri) }] : [],
    );
    const measured = await Promise.all(
      web
        .slice(0, MOST_STREAMS)
        .map(({ streamId }) => one(ask, 'enhancedMeasurementSettings', Singleton, { streamId })),
    );
    const states = [...new Set(measured.map(({ streamEnabled }) => onOrOff(streamEnabled)))];
    return {
      hosts: web.flatMap(({ host }) => host ?? []),
      settings: known({ 'enhanced-measurement': states.length > 1 ? 'partly' : (states[0] ?? '') }),
    };
  },
};

function settings(resource: SetupResource, read: (answer: Singleton) => Settings) {
  return async (ask: Ask): Promise<Fragment> => ({ settings: known(read(await one(ask, resource, Singleton))) });
}

const pagesOf = (ask: Ask, resource: SetupResource) =>
  allPages(async (pageToken) => {
    const page = await one(ask, resource, Page, { pageToken });
    return { items: [page], next: page.nextPageToken };
  });

async function one<Schema extends z.ZodMiniType>(
  ask: Ask,
  resource: SetupResource,
  schema: Schema,
  more?: Pick<SetupQuestion, 'streamId' | 'pageToken'>,
): Promise<z.output<Schema>> {
  return parseAnswer(schema, await ask(resource, more));
}

/** Google names a thing by where it stands: its id comes last. */
export const idIn = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** A note without a day stands nowhere. */
function noteOf(annotation: Annotation): ReportNote[] {
  const { name, title, description, systemGenerated, annotationDate, annotationDateRange: range } = annotation;
  const from = annotationDate ?? range?.startDate;
  const to = annotationDate ?? range?.endDate;
  if (!from) return [];
  return [
    {
      id: idIn(name),
      from,
      ...(to && to !== from && { to }),
      title,
      ...(description !== '' && { text: description }),
      byGoogle: systemGenerated,
    },
  ];
}
