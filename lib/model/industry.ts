import { INDUSTRY_NAMES } from './industry-names';
import { plainName } from './plain-name';

/** Google Analytics' industry categories (`IndustryCategory` of the Admin API, v1beta). */
export const INDUSTRIES = [
  'ARTS_AND_ENTERTAINMENT',
  'AUTOMOTIVE',
  'BEAUTY_AND_FITNESS',
  'BOOKS_AND_LITERATURE',
  'BUSINESS_AND_INDUSTRIAL_MARKETS',
  'FINANCE',
  'FOOD_AND_DRINK',
  'GAMES',
  'HEALTHCARE',
  'HOBBIES_AND_LEISURE',
  'HOME_AND_GARDEN',
  'INTERNET_AND_TELECOM',
  'JOBS_AND_EDUCATION',
  'LAW_AND_GOVERNMENT',
  'NEWS',
  'ONLINE_COMMUNITIES',
  'OTHER',
  'PEOPLE_AND_SOCIETY',
  'PETS_AND_ANIMALS',
  'REAL_ESTATE',
  'REFERENCE',
  'SCIENCE',
  'SHOPPING',
  'SPORTS',
  'TECHNOLOGY',
  'TRAVEL',
] as const;
export type Industry = (typeof INDUSTRIES)[number];

const byName: ReadonlyMap<string, Industry> = new Map(
  INDUSTRIES.flatMap((code) =>
    [code, ...Object.values(INDUSTRY_NAMES).map((names) => names[code])].map(
      (name) => [comparable(name), code] as const,
    ),
  ),
);

/**
 * A category by its code or its name in either language, without regard to case, accents and signs between words.
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
