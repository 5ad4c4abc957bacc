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

const byName: ReadonlyMap<string, Industry> = new Map(INDUSTRIES.map((code) => [plainName(code), code]));

/**
 * A category by its code or its English name, without regard to case and signs between words.
 *
 * @example industryNamed('Home & Garden') // 'HOME_AND_GARDEN'
 */
export function industryNamed(name: string): Industry | undefined {
  return byName.get(plainName(name.replaceAll('&', ' and ')));
}
