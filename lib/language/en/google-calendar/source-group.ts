import type { GoogleChangeWords } from '../../catalogue/google-calendar';

export const sourceGroup: GoogleChangeWords = ({ day }) =>
  `Since ${day}, Google also groups sources by platform, and has done so for all earlier days: nothing is counted otherwise.`;
