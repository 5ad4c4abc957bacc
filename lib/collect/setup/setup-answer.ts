import type { KeyEvent, ReportNote, Settings, SetupPart } from '@/lib/model/property-setup';

/** What a source says of how a property is set up. What is absent was not asked, or not given. */
export interface SetupAnswer {
  /** With the instant at which each was marked, where it is told. */
  readonly keyEvents?: readonly (Omit<KeyEvent, 'markedOn'> & { readonly markedAt: string | null })[];
  readonly notes?: readonly ReportNote[];
  readonly settings?: Settings;
  readonly hosts?: readonly string[];
  readonly canEdit?: boolean;
  /** What the property's account is called. */
  readonly account?: string;
  /** What was asked and not given. */
  readonly unread: readonly SetupPart[];
  /** Calls that it took. */
  readonly requests: number;
}

/** Names of the Admin API: lists and singletons under a property, and the one that stands under a stream. */
export type SetupResource =
  | 'keyEvents'
  | 'reportingDataAnnotations'
  | 'attributionSettings'
  | 'reportingIdentitySettings'
  | 'dataRetentionSettings'
  | 'channelGroups'
  | 'googleSignalsSettings'
  | 'dataStreams'
  | 'enhancedMeasurementSettings';

export interface SetupQuestion {
  readonly resource: SetupResource;
  readonly propertyId: string;
  readonly streamId?: string;
  readonly pageToken?: string;
}

/** Largest page that Google gives of any of these lists. */
export const SETUP_PAGE = 200;
