import type { GoogleChangeWords } from '../../catalogue/google-calendar';

export const hostnameFilters: GoogleChangeWords = ({ day }) =>
  `Hosts that had visits have none since then, as when a host name filter is set, which Google Analytics has offered since ${day}. Their visits are no longer counted: the site itself did not lose them.`;
