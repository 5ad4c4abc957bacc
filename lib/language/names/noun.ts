/** A name as sentences need it: bare for a label, with its article, with "of", and whether its verb is plural. */
export interface Noun {
  /** `chiffre d’affaires` */
  readonly bare: string;
  /** `le chiffre d’affaires` */
  readonly the: string;
  /** `du chiffre d’affaires` */
  readonly of: string;
  readonly plural: boolean;
  /** True for what one would rather see fall: its rise is no progress. */
  readonly lessIsBetter?: true;
}

const CONTRACTED_OF: Readonly<Record<string, string>> = {
  'le ': 'du ',
  'les ': 'des ',
  'la ': 'de la ',
  'l’': 'de l’',
};

/**
 * A French noun from its form with the article.
 *
 * @example frenchNoun('les commandes') // { bare: 'commandes', the: 'les commandes', of: 'des commandes', plural: true }
 */
export function frenchNoun(the: string): Noun {
  const article = /^(?:le |la |les |l’)/.exec(the)?.[0] ?? '';
  const bare = the.slice(article.length);
  return { bare, the, of: `${CONTRACTED_OF[article] ?? 'de '}${bare}`, plural: article === 'les ' };
}

/**
 * "Up to" a French noun.
 *
 * @example frenchUntil(frenchNoun('les commandes')) // 'jusqu’aux commandes'
 */
export function frenchUntil({ the }: Noun): string {
  if (the.startsWith('les ')) return `jusqu’aux ${the.slice(4)}`;
  return the.startsWith('le ') ? `jusqu’au ${the.slice(3)}` : `jusqu’à ${the}`;
}

/**
 * An English noun; `the` stands before those that take an article.
 *
 * @example englishNoun('orders', { plural: true }) // { bare: 'orders', the: 'orders', of: 'of orders', plural: true }
 */
export function englishNoun(bare: string, { plural = false, article = false } = {}): Noun {
  const the = article ? `the ${bare}` : bare;
  return { bare, the, of: `of ${the}`, plural };
}

/** A name that people gave themselves (a campaign, a page): quoted, never inflected. */
export function quotedNoun(quoted: string, of: 'de' | 'of'): Noun {
  return { bare: quoted, the: quoted, of: `${of} ${quoted}`, plural: false };
}

/** Countries whose French name is plural. */
const PLURAL_COUNTRIES = new Set(['US', 'NL', 'PH', 'AE', 'KM', 'MV', 'SC', 'BS', 'FO', 'KY', 'MH', 'SB']);
/** Countries that French names without an article: most islands and cities. */
const BARE_COUNTRIES = new Set(
  'IL CU CY MT SG MC MG TW HT OM BH DJ MU AD SM PR HK MO GI ST TT TL GU KN LC VC AG'.split(' '),
);
/** Countries that end in e and yet are masculine. */
const MASCULINE_COUNTRIES = new Set(['MX', 'KH', 'MZ', 'ZW', 'BZ', 'SR']);

/**
 * A country in French with its article; the rule is that of the language: feminine when it ends in e.
 *
 * @example frenchCountry('Italie', 'IT').of // 'de l’Italie'
 */
export function frenchCountry(name: string, code: string): Noun {
  const startsWithVowel = /^[aeiouyéèêîh]/i.test(name);
  if (PLURAL_COUNTRIES.has(code)) return frenchNoun(`les ${name}`);
  if (BARE_COUNTRIES.has(code))
    return { bare: name, the: name, of: startsWithVowel ? `d’${name}` : `de ${name}`, plural: false };
  if (startsWithVowel && !/^y/i.test(name)) return frenchNoun(`l’${name}`);
  return frenchNoun(name.endsWith('e') && !MASCULINE_COUNTRIES.has(code) ? `la ${name}` : `le ${name}`);
}
