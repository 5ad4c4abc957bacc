/** Where money is not the euro: the countries that Plateau's languages are most spoken in, and their neighbours. */
const CURRENCIES: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CA: 'CAD',
  CH: 'CHF',
  AU: 'AUD',
  NZ: 'NZD',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  IN: 'INR',
  SG: 'SGD',
  ZA: 'ZAR',
  MA: 'MAD',
  TN: 'TND',
  SN: 'XOF',
  CI: 'XOF',
  CM: 'XAF',
};

/** The currency that is proposed for a country, until the person confirms it: no figure of money rests on it alone. */
export function usualCurrency(country: string): string {
  return CURRENCIES[country] ?? 'EUR';
}
