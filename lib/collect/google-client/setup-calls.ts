import type { v1alpha, v1beta } from '@google-analytics/admin';
import { SETUP_PAGE, type SetupQuestion } from '../setup/setup-answer';

interface Clients {
  readonly alpha: InstanceType<typeof v1alpha.AnalyticsAdminServiceClient>;
  readonly beta: InstanceType<typeof v1beta.AnalyticsAdminServiceClient>;
}

interface CallOptions {
  readonly timeout: number;
  readonly retry: null;
}

/** A question about a property's setup through Google's client, which names every one as a call of its own. */
export async function setupCalls(
  { alpha, beta }: Clients,
  { resource, propertyId, streamId = '', pageToken = '' }: SetupQuestion,
  options: CallOptions,
): Promise<unknown> {
  const parent = `properties/${propertyId}`;
  const name = `${parent}/${resource}`;
  const page = { parent, pageSize: SETUP_PAGE, pageToken };
  // Pages are followed in one place for every adapter.
  const once = { ...options, autoPaginate: false };
  const read = {
    keyEvents: async () => (await beta.listKeyEvents(page, once))[2],
    reportingDataAnnotations: async () => (await alpha.listReportingDataAnnotations(page, once))[2],
    channelGroups: async () => (await alpha.listChannelGroups(page, once))[2],
    dataStreams: async () => (await beta.listDataStreams(page, once))[2],
    attributionSettings: async () => (await alpha.getAttributionSettings({ name }, options))[0],
    reportingIdentitySettings: async () => (await alpha.getReportingIdentitySettings({ name }, options))[0],
    dataRetentionSettings: async () => (await beta.getDataRetentionSettings({ name }, options))[0],
    googleSignalsSettings: async () => (await alpha.getGoogleSignalsSettings({ name }, options))[0],
    enhancedMeasurementSettings: async () =>
      (
        await alpha.getEnhancedMeasurementSettings({ name: `${parent}/dataStreams/${streamId}/${resource}` }, options)
      )[0],
  };
  return read[resource]();
}
