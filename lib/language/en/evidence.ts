import type { SourceKind } from '@/lib/model/source-kind';
import { plural } from './locale';

/** What the page around the blocks says. */
export const evidence = {
  heading: 'Where the figures come from',
  /** By what the figures were read from. */
  intro: {
    ga4: 'Every figure of the document, with the question put to Google Analytics, the period and the sample.',
    bigquery:
      'Every figure of the document, with the question put to the BigQuery export in the terms of Google Analytics, the period and the sample.',
    csv: 'Every figure of the document, with the columns read from the file, the period and the method.',
    demo: 'Every figure of the document, with the question put to the demonstration data, the period and the sample.',
  } satisfies Record<SourceKind, string>,
  notes: 'Working notes',
  table: 'See the figures of the chart',
  /** `Chiffre d’affaires : 412 k€ — …` */
  entry: (label: string, value: string, parts: readonly string[]) => `${label}: ${value} — ${parts.join('; ')}`,
  query: (metrics: string, dimensions: string) => (dimensions ? `${metrics} by ${dimensions}` : metrics),
  allRead: 'everything was read',
  rowsHeld: (share: string) => `the rows hold ${share} of the total row`,
  sampled: (share: string) => `sample of ${share}`,
  thresholded: 'small rows hidden by Google',
  /** `observed` in figures, as the language writes them. */
  daysObserved: (days: number, observed: string, of: string) =>
    `${observed} ${plural(days, { one: 'day', other: 'days' })} read of ${of}`,
  method: (name: string) => `method: ${name}`,
  where: (dimension: string, value: string) => `${dimension} = ${value}`,
  /** Opens the list. */
  open: (count: string) => `See the ${count} figures and their origin`,
  link: 'Open in Google Analytics',
  refs: 'Evidence',
  latest: (count: string) => `The latest ${count} values.`,
  /** `Voir : https://…` */
  linkText: (label: string, url: string) => `${label}: ${url}`,
  madeBy: 'Written by rule from the figures, with no invented text. Plateau.',
};

export type EvidenceMessages = typeof evidence;
