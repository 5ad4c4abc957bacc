import type { Department } from '@/lib/model/department';
import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import type { Noun } from './noun';

/** What one language calls the things of a property. */
export interface NameCatalogue {
  readonly metrics: Readonly<Record<MetricId, Noun>>;
  /** What its figure is called, where that differs from the name: `les visites` for traffic. */
  readonly figures: Readonly<Partial<Record<MetricId, Noun>>>;
  /** What a count counts, where its name does not say it: `visites` for traffic. */
  readonly units: Readonly<Partial<Record<MetricId, string>>>;
  /** Singular, for "by channel": `canal`, `appareil`. */
  readonly dimensions: Readonly<Record<DimensionId, string>>;
  readonly departments: Readonly<Record<Department, string>>;
  /** Objectives and strategies of the playbook by id. */
  readonly goals: Readonly<Record<string, string>>;
  /** Segments that GA4 names itself, by dimension. */
  readonly segments: Readonly<Partial<Record<DimensionId, Readonly<Record<string, Noun>>>>>;
  /** A value that stands for no value: `(not set)`, `(other)`. */
  readonly absent: Readonly<Record<string, Noun>>;
  /** Quotes a name that people gave. */
  quoted(name: string): Noun;
  /** A country by its name in the language; `code` is ISO 3166. */
  country(name: string, code: string): Noun;
}

export interface Names {
  metric(id: string): Noun;
  /** The same as a figure: `le taux de conversion` for conversion. */
  figure(id: string): Noun;
  /** What a count counts; '' where its name says it already. */
  unit(id: string): string;
  dimension(id: string): string;
  segment(dimension: string | null, value: string): Noun;
  department(id: string): string;
  /** An objective or a strategy. */
  goal(id: string): string;
}
