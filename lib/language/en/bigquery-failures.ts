import type { BigQueryFailureTable } from '../catalogue/failures';

/** What can go wrong with a property's BigQuery export alone. */
export const bigqueryFailures: BigQueryFailureTable = {
  'bigquery-no-access': () => ({
    what: 'This Google account may not read that BigQuery dataset, or may not run queries in that project.',
    remedy:
      'Ask for the roles “BigQuery Data Viewer” on the dataset and “BigQuery Job User” on the project, then try again.',
  }),
  'bigquery-no-dataset': (slots) => ({
    what: `There is no such BigQuery project or dataset${slots.value ? `: ${slots.value}` : ''}.`,
    remedy:
      'Look up both in Google Analytics, under Admin, Product links, BigQuery links; the dataset is named analytics_ and the number of the property.',
  }),
  'bigquery-no-days': () => ({
    what: 'The dataset holds no finished day: no table is named events_ and a date.',
    remedy:
      'Switch on the daily export in Google Analytics (Admin, Product links, BigQuery links). It begins the day after and holds no earlier days.',
  }),
  'bigquery-no-zone': () => ({
    what: 'Google Analytics did not tell the time zone and the currency of this property, and the export has neither.',
    remedy:
      'Give both with --time-zone and --currency (“timeZone” and “currency” in a file of properties), as they are set in Google Analytics.',
  }),
  'bigquery-disabled': () => ({
    what: 'The BigQuery API is not enabled in that Google Cloud project.',
    remedy: 'Enable “BigQuery API” in the Google Cloud console, wait five minutes, then try again.',
  }),
  'bigquery-billing': () => ({
    what: 'Billing is not enabled in that Google Cloud project, and BigQuery asks for it here.',
    remedy: 'Enable billing in the Google Cloud console, or have the queries run in another project.',
  }),
  'bigquery-quota': () => ({
    what: 'What this project may query in BigQuery for now is used up.',
    remedy: 'Try again tomorrow, or have the project’s quota for queries raised.',
  }),
  'bigquery-too-large': (slots) => ({
    what: `Reading these days takes more of BigQuery than was allowed${slots.value ? `: ${slots.value} GB` : ''}.`,
    remedy:
      'Nothing was read and nothing is charged. Allow more with --max-gigabytes (“maxGigabytes” in a file of properties) if you accept what Google charges.',
  }),
};
