import type { Noun } from '../catalogue/noun';

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
