/** Words by which Google Analytics and its peers name columns in languages that Plateau does not read. */
const WORDS: readonly (readonly [language: string, words: RegExp])[] = [
  [
    'Deutsch',
    /^(datum|tag|sitzungen|besuche|gesamtumsatz|umsatz|nutzer|aktive nutzer|k[äa]ufe|e-commerce-k[äa]ufe|n-ter tag|kanal|ereignisse)$/i,
  ],
  [
    'Español',
    /^(fecha|sesiones|en[ée]simo d[íi]a|usuarios|usuarios activos|ingresos( totales)?|compras( de comercio electr[óo]nico)?|eventos clave)$/i,
  ],
  ['Italiano', /^(sessioni|utenti|utenti attivi|entrate( totali)?|acquisti( e-commerce)?|giorno|ennesimo giorno)$/i],
  [
    'Português',
    /^(sess[õo]es|usu[áa]rios( ativos)?|utilizadores|receita( total)?|compras de e-commerce|en[ée]simo dia)$/i,
  ],
  ['Nederlands', /^(sessies|gebruikers|actieve gebruikers|totale opbrengst|omzet|aankopen|bestellingen)$/i],
  ['Polski', /^(sesje|u[żz]ytkownicy|[łl]ączne przychody|przychody|zakupy)$/i],
  ['Svenska', /^(sessioner|anv[äa]ndare|totala int[äa]kter|k[öo]p)$/i],
  ['日本語', /^(日付|セッション|総収益|ユーザー|合計収益|アクティブ ユーザー)$/],
  ['Русский', /^(дата|сеансы|пользователи|доход|общий доход)$/i],
];

/** The language in which a header names its columns, by its own name; undefined for one that Plateau reads or does not know. */
export function languageOfHeader(header: readonly string[]): string | undefined {
  const cells = header.map((cell) => cell.normalize('NFC').trim());
  return WORDS.find(([, words]) => cells.some((cell) => words.test(cell)))?.[0];
}
