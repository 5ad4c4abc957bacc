import type { EvidenceMessages } from '../catalogue/document';

export const evidence: EvidenceMessages = {
  heading: 'Where the figures come from',
  intro: {
    ga4: 'Every figure of the document, with the question put to Google Analytics, the period and the sample.',
    bigquery:
      'Every figure of the document, with the question put to the BigQuery export in the terms of Google Analytics, the period and the sample.',
    csv: 'Every figure of the document, with the columns read from the file, the period and the method.',
    demo: 'Every figure of the document, with the question put to the demonstration data, the period and the sample.',
  },
  notes: 'Working notes',
  table: 'See the figures of the chart',
  entry: (label, value, parts) => `${label}: ${value} — ${parts.join('; ')}`,
  query: (metrics, dimensions) => (dimensions ? `${metrics} by ${dimensions}` : metrics),
  allRead: 'everything was read',
  rowsHeld: (share) => `the rows hold ${share} of the total row`,
  sampled: (share) => `sample of ${share}`,
  thresholded: 'small rows hidden by Google',
  daysObserved: (observed, of) => `${observed} days read of ${of}`,
  method: (name) => `method: ${name}`,
  where: (dimension, value) => `${dimension} = ${value}`,
  open: (count) => `See the ${count} figures and their origin`,
  link: 'Open in Google Analytics',
  refs: 'Evidence',
  more: 'The rest is in the working notes.',
  latest: (count) => `The latest ${count} values.`,
  linkText: (label, url) => `${label}: ${url}`,
  madeBy: 'Written by rule from the figures, with no invented text. Plateau.',
};
