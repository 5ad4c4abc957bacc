/** ISO 4217's codes of money in use. Written out: what `Intl` lists differs between browsers and Node. */
const ISO_4217 =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
  'COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS ' +
  'INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP ' +
  'MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR ' +
  'SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND ' +
  'VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG';
const CODES = new Set(ISO_4217.split(' '));
/** Codes that are English words too: money only in capitals. */
const WORDS = new Set(['all', 'top', 'try', 'cup', 'mop', 'bam', 'mad', 'gel', 'bob']);

/** The code that a word of three letters is; undefined for a word that is none. */
export function currencyCode(word: string): string | undefined {
  const code = word.toUpperCase();
  return CODES.has(code) && !WORDS.has(word.toLowerCase() === word ? word : '') ? code : undefined;
}
