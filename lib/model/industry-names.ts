import { INDUSTRIES, type Industry } from './industry';
import { plainName } from './plain-name';

/** What people call Google Analytics' industry categories; a table that they bring in may use any of these languages. */
export const INDUSTRY_NAMES = {
  fr: {
    ARTS_AND_ENTERTAINMENT: 'Arts et spectacles',
    AUTOMOTIVE: 'Automobile',
    BEAUTY_AND_FITNESS: 'Beauté et forme',
    BOOKS_AND_LITERATURE: 'Livres et littérature',
    BUSINESS_AND_INDUSTRIAL_MARKETS: 'Entreprises et industrie',
    FINANCE: 'Finance',
    FOOD_AND_DRINK: 'Alimentation et boissons',
    GAMES: 'Jeux',
    HEALTHCARE: 'Santé',
    HOBBIES_AND_LEISURE: 'Loisirs',
    HOME_AND_GARDEN: 'Maison et jardin',
    INTERNET_AND_TELECOM: 'Internet et télécoms',
    JOBS_AND_EDUCATION: 'Emploi et formation',
    LAW_AND_GOVERNMENT: 'Droit et administration',
    NEWS: 'Actualités',
    ONLINE_COMMUNITIES: 'Communautés en ligne',
    OTHER: 'Autre',
    PEOPLE_AND_SOCIETY: 'Société',
    PETS_AND_ANIMALS: 'Animaux',
    REAL_ESTATE: 'Immobilier',
    REFERENCE: 'Ouvrages de référence',
    SCIENCE: 'Sciences',
    SHOPPING: 'Commerce',
    SPORTS: 'Sport',
    TECHNOLOGY: 'Technologie',
    TRAVEL: 'Voyage',
  },
  en: {
    ARTS_AND_ENTERTAINMENT: 'Arts and entertainment',
    AUTOMOTIVE: 'Automotive',
    BEAUTY_AND_FITNESS: 'Beauty and fitness',
    BOOKS_AND_LITERATURE: 'Books and literature',
    BUSINESS_AND_INDUSTRIAL_MARKETS: 'Business and industrial markets',
    FINANCE: 'Finance',
    FOOD_AND_DRINK: 'Food and drink',
    GAMES: 'Games',
    HEALTHCARE: 'Healthcare',
    HOBBIES_AND_LEISURE: 'Hobbies and leisure',
    HOME_AND_GARDEN: 'Home and garden',
    INTERNET_AND_TELECOM: 'Internet and telecom',
    JOBS_AND_EDUCATION: 'Jobs and education',
    LAW_AND_GOVERNMENT: 'Law and government',
    NEWS: 'News',
    ONLINE_COMMUNITIES: 'Online communities',
    OTHER: 'Other',
    PEOPLE_AND_SOCIETY: 'People and society',
    PETS_AND_ANIMALS: 'Pets and animals',
    REAL_ESTATE: 'Real estate',
    REFERENCE: 'Reference',
    SCIENCE: 'Science',
    SHOPPING: 'Shopping',
    SPORTS: 'Sports',
    TECHNOLOGY: 'Technology',
    TRAVEL: 'Travel',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Industry, string>>>>;

const byName: ReadonlyMap<string, Industry> = new Map(
  INDUSTRIES.flatMap((code) =>
    [code, ...Object.values(INDUSTRY_NAMES).map((names) => names[code])].map(
      (name) => [comparable(name), code] as const,
    ),
  ),
);

/**
 * A category by its code or its name in any of the languages, without regard to case, accents and signs between words.
 *
 * @example industryNamed('Maison & jardin') // 'HOME_AND_GARDEN'
 */
export function industryNamed(name: string): Industry | undefined {
  return byName.get(comparable(name));
}

/** `&` stands for "and" in one language and for "et" in the other: none of the three tells two categories apart. */
function comparable(name: string): string {
  const words = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s&_-]+/);
  return plainName(words.filter((word) => word !== 'and' && word !== 'et').join(''));
}
