import type { MetricId } from '@/lib/model/metric';
import type { FigureSubject } from '@/lib/model/finding-subject';

/** A shop may close for days; its website does not. Of these, even a zero that was written down is a day not measured. */
const NEVER_ZERO: ReadonlySet<string> = new Set<MetricId>(['sessions', 'screenPageViews']);

/** Whether all measurement has stopped where nothing of a metric is counted: a site is visited, whatever comes of it. */
export const measuresVisits = (metric: FigureSubject): boolean => NEVER_ZERO.has(metric);
