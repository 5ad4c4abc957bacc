import type { Property, PropertySummary } from '@/lib/model/property';
import type { SourceKind } from '@/lib/model/source-kind';
import type { Metadata } from './metadata';
import type { GoogleReport } from './report';
import type { ReportRequest } from './request';
import type { SetupAnswer } from './setup/setup-answer';

/** What a reading has used up at the source. */
export interface Cost {
  /** Calls over the network. */
  readonly requests: number;
  /** Quota tokens; null where the source has no such thing. */
  readonly tokens: number | null;
}

export interface SourceAnswer {
  /** One report for each request, in the same order, with all its rows. */
  readonly reports: readonly GoogleReport[];
  readonly cost: Cost;
}

/**
 * The one port through which Plateau reads analytics. Every adapter throws `PlateauError`, pages past
 * the row limit and keeps within the quota, so that what stands behind it never shows.
 */
export interface AnalyticsSource {
  readonly kind: SourceKind;
  properties(): Promise<PropertySummary[]>;
  property(id: string): Promise<Property>;
  metadata(id: string): Promise<Metadata>;
  /**
   * How the property is set up: its key events and the notes on its charts, and where `settings` is set, all else. Null
   * where there is nobody to ask.
   */
  setup(id: string, asked: { readonly settings: boolean }): Promise<SetupAnswer | null>;
  runReports(propertyId: string, requests: readonly ReportRequest[]): Promise<SourceAnswer>;
}
