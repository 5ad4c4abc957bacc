import * as z from 'zod/mini';
import { plainName } from './plain-name';

/**
 * What one value of a dimension describes: a row of an article, an event, a page looked at, a visit, a person, a day.
 * `additivity.ts` derives from it which metrics add up over the dimension.
 */
export type DimensionScope = 'item' | 'event' | 'page' | 'session' | 'user' | 'day';

interface DimensionOf<Id> {
  /** The GA4 Data API name. */
  readonly id: Id;
  readonly scope: DimensionScope;
  readonly alsoKnownAs: readonly string[];
}

/**
 * The dimensions along which Plateau cuts a property. Device, browser and country belong to events at Google, and hardly
 * ever change within a visit; neither does whether the visitor is new.
 */
export const DIMENSIONS = [
  {
    id: 'sessionDefaultChannelGroup',
    scope: 'session',
    alsoKnownAs: [
      'channel',
      'channelGrouping',
      'defaultChannelGroup',
      'sessionDefaultChannelGrouping',
      'canal',
      'groupe de canaux',
    ],
  },
  { id: 'deviceCategory', scope: 'session', alsoKnownAs: ['device', 'appareil'] },
  { id: 'newVsReturning', scope: 'session', alsoKnownAs: ['new/returning', 'userType', 'nouveaux/connus'] },
  { id: 'country', scope: 'session', alsoKnownAs: ['pays', 'ga:country'] },
  // The page as Search Console joins it to what it counts: no name of files, which have one page of arrival.
  { id: 'landingPagePlusQueryString', scope: 'session', alsoKnownAs: [] },
  { id: 'landingPage', scope: 'session', alsoKnownAs: ['landingPagePlusQueryString', 'page de destination'] },
  { id: 'sessionSourceMedium', scope: 'session', alsoKnownAs: ['source/medium', 'source / medium', 'sourceMedium'] },
  { id: 'sessionSource', scope: 'session', alsoKnownAs: ['source', 'source_top'] },
  { id: 'sessionCampaignName', scope: 'session', alsoKnownAs: ['campaign', 'campagne'] },
  { id: 'itemName', scope: 'item', alsoKnownAs: ['item', 'product', 'produit', 'article'] },
  { id: 'itemListName', scope: 'item', alsoKnownAs: ['item list', 'liste de produits'] },
  { id: 'itemCategory', scope: 'item', alsoKnownAs: ['product category', 'catégorie de produit'] },
  { id: 'searchTerm', scope: 'event', alsoKnownAs: ['terme de recherche'] },
  { id: 'eventName', scope: 'event', alsoKnownAs: ['event', 'événement'] },
  { id: 'browser', scope: 'session', alsoKnownAs: ['navigateur'] },
  // A visit may go from one host to another, and then stands in the row of each.
  { id: 'hostName', scope: 'page', alsoKnownAs: ['hostname', 'host', 'ga:hostname', 'nom d’hôte'] },
  { id: 'date', scope: 'day', alsoKnownAs: ['day', 'jour', 'ga:date'] },
] as const satisfies readonly DimensionOf<string>[];

/** The names that the catalogue knows. What comes from a file, a store or an API is parsed by it. */
export const DimensionId = z.enum(DIMENSIONS.map(({ id }) => id));
export type DimensionId = z.infer<typeof DimensionId>;

export type Dimension = DimensionOf<DimensionId>;

const byId = new Map<string, Dimension>(DIMENSIONS.map((dimension) => [dimension.id, dimension]));

/** The catalogue's entry, or undefined for a name that Plateau does not know. */
export function dimensionOf(id: DimensionId): Dimension;
export function dimensionOf(id: string): Dimension | undefined;
export function dimensionOf(id: string): Dimension | undefined {
  return byId.get(id);
}

const byName = new Map<string, Dimension>(
  DIMENSIONS.flatMap((dimension: Dimension) =>
    [dimension.id, ...dimension.alsoKnownAs].map((name) => [plainName(name), dimension] as const),
  ),
);

/** Finds a dimension by any name it ever had, without regard to case, spaces, hyphens and underscores. */
export function dimensionNamed(name: string): Dimension | undefined {
  return byName.get(plainName(name));
}

/** Those of several names that the catalogue knows. */
export function knownDimensions(names: readonly string[]): DimensionId[] {
  return names.flatMap((name) => dimensionOf(name)?.id ?? []);
}

/** The entries of a record by dimension, in the record's own order; what the catalogue does not know is left out. */
export function dimensionEntries<Value>(record: Readonly<Record<string, Value | undefined>>): [DimensionId, Value][] {
  return Object.entries(record).flatMap(([name, value]): [DimensionId, Value][] => {
    const known = dimensionOf(name);
    return known && value !== undefined ? [[known.id, value]] : [];
  });
}
