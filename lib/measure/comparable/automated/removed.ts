import type { MetricId } from '@/lib/model/metric';
import type { Course } from './course';
import type { Wave } from './waves';

/** What is taken out of a total, day by day over the days of the series. */
export type Taken = Readonly<Partial<Record<MetricId, readonly number[]>>>;

/** A wave as it is taken out. */
export interface Removal {
  readonly wave: Wave;
  readonly course: Course;
  readonly taken: Taken;
}
