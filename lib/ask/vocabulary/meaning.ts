import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import type { SegmentFilter } from '../question';
import type { Asking } from './asking';
import type { Topic } from './elsewhere';

/** What a phrase of the vocabulary stands for. */
export type Meaning =
  | { readonly kind: 'metric'; readonly metric: MetricId }
  | { readonly kind: 'dimension'; readonly dimension: DimensionId }
  | ({ readonly kind: 'segment' } & SegmentFilter)
  | { readonly kind: 'asking'; readonly asking: Asking }
  | { readonly kind: 'elsewhere'; readonly topic: Topic }
  | { readonly kind: 'year-on-year' }
  | { readonly kind: 'step-on-step'; readonly unit: 'week' | 'month' | 'quarter' };

export type Phrase = readonly [phrase: string, meaning: Meaning];
