/** A name as sentences need it: bare for a label, with its article, with "of", and whether its verb is plural. */
export interface Noun {
  /** `chiffre d’affaires` */
  readonly bare: string;
  /** `le chiffre d’affaires` */
  readonly the: string;
  /** `du chiffre d’affaires` */
  readonly of: string;
  readonly plural: boolean;
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
const PLURAL_COUNTRIES = new Set(['US', 'NL', 'PH', 'AE', 'KM', 'MV', 'SC', 'BS']);

/**
 * A country in French, without its article, as "vient de France" wants it.
 *
 * @example frenchCountry('Italie', 'IT').of // 'd’Italie'
 */
export function frenchCountry(name: string, code: string): Noun {
  if (PLURAL_COUNTRIES.has(code)) return frenchNoun(`les ${name}`);
  return { bare: name, the: name, of: /^[aeiouyéèêîh]/i.test(name) ? `d’${name}` : `de ${name}`, plural: false };
}
