/** The words that Plateau uses, as a board reads them: what each means, in two lines. */
export const TERMS = [
  'sessions',
  'totalUsers',
  'keyEvents',
  'sessionKeyEventRate',
  'ecommercePurchases',
  'purchaseRate',
  'totalRevenue',
  'averageOrderValue',
  'addToCarts',
  'checkouts',
  'firstTimePurchasers',
  'growing',
  'plateau',
  'cannot-tell',
  'interval',
  'season',
  'level-shift',
  'factors',
  'mix',
  'channel',
  'tagging',
  'direct',
  'dark-social',
  'consent',
  'thresholding',
  'sampling',
  'concentration',
  'target-pace',
  'expected-effect',
  'outcome',
  'running-cost',
  'benchmark',
] as const;
export type Term = (typeof TERMS)[number];

export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: string;
}

export type Glossary = Readonly<Record<Term, GlossaryEntry>>;

/** The entries in the order of reading: the figures first, then how they are judged, then what may blur them. */
export function entriesOf(glossary: Glossary): GlossaryEntry[] {
  return TERMS.map((term) => glossary[term]);
}
