/** Names of rows that hold the sum of others, whatever stands in them; in other languages too, where only the names are English. */
const TOTAL = new RegExp(
  `^(?:${[
    String.raw`\(?(?:(?:grand|overall|sub|sous)[- ]?)?totals?\)?`,
    'total (?:général|global|general|geral)',
    '(?:sous[- ])?totaux',
    'gesamt(?:summe|ergebnis)?|summe',
    '(?:suma|importe) total',
    'totale(?: complessivo)?',
    '(?:eind)?totaal',
    'totalt|i alt|yhteensä|razem|łącznie|suma końcowa',
    'итого|всего|合計|総計|总计|總計|합계',
  ].join('|')})$`,
  'i',
);
/** Names that may be a segment's own, as an article called "Ensemble": a sum only where they hold as much as the others. */
const PERHAPS =
  /^total ?: ?\S.*$|^\(?(?:all|tous|toutes|ensemble|overall|somme)\)?$|^all (?:channels|traffic|sessions|visits|users|visitors|devices|countries|sources|campaigns|pages|products|items)$|^(?:tous|toutes) les (?:canaux|sessions|visites|utilisateurs|visiteurs|appareils|pays|sources|campagnes|pages|produits|articles)$|^(?:tout le trafic|all users|site entier)$/i;

export type TotalLabel = 'total' | 'perhaps';

/**
 * Whether a cell names a sum of other rows; `perhaps` where only the figures tell.
 *
 * @example
 * totalLabel('Grand total') // 'total'
 * totalLabel('All channels') // 'perhaps'
 * totalLabel('TotalEnergies') // undefined
 */
export function totalLabel(cell: string): TotalLabel | undefined {
  const text = cell.trim();
  if (text === '' || text.length > 30) return undefined;
  if (TOTAL.test(text)) return 'total';
  return PERHAPS.test(text) ? 'perhaps' : undefined;
}
