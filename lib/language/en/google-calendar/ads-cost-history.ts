import type { GoogleChangeWords } from '../../catalogue/google-calendar';

export const adsCostHistory: GoogleChangeWords = ({ day }) =>
  `Since ${day}, Google Analytics keeps what advertisements cost for 36 months only: what is older is missing, and is not zero.`;
