import { plainName } from './plain-name';

export interface Dimension {
  /** The GA4 Data API name. */
  readonly id: string;
  readonly alsoKnownAs: readonly string[];
}

/** The dimensions along which Plateau cuts a property. */
export const DIMENSIONS = [
  {
    id: 'sessionDefaultChannelGroup',
    alsoKnownAs: [
      'channel',
      'channelGrouping',
      'defaultChannelGroup',
      'sessionDefaultChannelGrouping',
      'canal',
      'groupe de canaux',
    ],
  },
  { id: 'deviceCategory', alsoKnownAs: ['device', 'appareil'] },
  { id: 'newVsReturning', alsoKnownAs: ['new/returning', 'userType', 'nouveaux/connus'] },
  { id: 'country', alsoKnownAs: ['pays', 'ga:country'] },
  { id: 'landingPage', alsoKnownAs: ['landingPagePlusQueryString', 'page de destination'] },
  { id: 'sessionSourceMedium', alsoKnownAs: ['source/medium', 'source / medium', 'sourceMedium'] },
  { id: 'sessionSource', alsoKnownAs: ['source', 'source_top'] },
  { id: 'sessionCampaignName', alsoKnownAs: ['campaign', 'campagne'] },
  { id: 'itemName', alsoKnownAs: ['item', 'product', 'produit', 'article'] },
  { id: 'itemListName', alsoKnownAs: ['item list', 'liste de produits'] },
  { id: 'itemCategory', alsoKnownAs: ['product category', 'catégorie de produit'] },
  { id: 'searchTerm', alsoKnownAs: ['terme de recherche'] },
  { id: 'eventName', alsoKnownAs: ['event', 'événement'] },
  { id: 'browser', alsoKnownAs: ['navigateur'] },
  { id: 'date', alsoKnownAs: ['day', 'jour', 'ga:date'] },
] as const satisfies readonly Dimension[];

export type DimensionId = (typeof DIMENSIONS)[number]['id'];

const byName = new Map<string, Dimension>(
  DIMENSIONS.flatMap((dimension: Dimension) =>
    [dimension.id, ...dimension.alsoKnownAs].map((name) => [plainName(name), dimension] as const),
  ),
);

/** Finds a dimension by any name it ever had, without regard to case, spaces, hyphens and underscores. */
export function dimensionNamed(name: string): Dimension | undefined {
  return byName.get(plainName(name));
}
