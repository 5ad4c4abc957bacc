/** Four properties that a draft must be able to speak of, and what a person did about the first. */
export { memory, outcomes, settings } from './sample-memory';
export { MONTH } from './sample-parts';
export { plateauShop } from './sample-shop';
export { growingSite, leadSite, tinyFile } from './sample-sites';
