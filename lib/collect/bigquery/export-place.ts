/** Where an export lies: a Google Cloud project and the dataset in it. */
export interface ExportPlace {
  readonly project: string;
  readonly dataset: string;
}

/**
 * Reads `PROJECT.DATASET`; undefined for what is none. The characters that pass can stand in SQL and in an address.
 *
 * @example exportPlace('my-shop.analytics_123') // { project: 'my-shop', dataset: 'analytics_123' }
 */
export function exportPlace(text: string): ExportPlace | undefined {
  const [, project, dataset] = /^((?:[a-z0-9.-]+:)?[a-z][a-z0-9-]*)[.](\w+)$/.exec(text) ?? [];
  return project === undefined || dataset === undefined ? undefined : { project, dataset };
}

/** The property whose export Google writes into a dataset, where the dataset still has the name that Google gave it. */
export function propertyOfExport({ dataset }: ExportPlace): string | undefined {
  return /^analytics_(\d+)$/.exec(dataset)?.[1];
}
