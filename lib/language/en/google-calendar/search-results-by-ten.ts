import type { GoogleChangeWords } from '../../catalogue/google-calendar';

export const searchResultsByTen: GoogleChangeWords = ({ day }) =>
  `Around ${day}, Google stopped showing a hundred results on a page, which machines read: impressions fell and average positions rose without a visitor more or fewer.`;
