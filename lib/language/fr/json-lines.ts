/** Help of the commands that read JSON lines and write JSON lines. */
import type { Pages } from '../catalogue/command-line';

const JSON_LINES =
  'Lit un objet JSON par ligne, de l’entrée standard ou du FICHIER nommé, et en écrit un par ligne, dans le même ordre. Une ligne illisible répond {"id","error":{"code","message"}} et les autres continuent ; le code de fin reste 0.';

export const JSON_LINE_PAGES: Pick<Pages, 'diagnose' | 'attribute' | 'lift'> = {
  diagnose: {
    title: 'plateau diagnose — chaque série croît-elle, stagne-t-elle ou baisse-t-elle ?',
    lead: `${JSON_LINES}
  {"id":"a","metric":"sessions","kind":"count","frequency":"daily","start":"2024-01-01","values":[120,131,null]}
  kind       count, currency ou rate (un taux demande « denominators », un par valeur)
  frequency  daily, weekly ou monthly ; null est un jour sans réponse
  margin     croissance mensuelle qui compte encore pour nulle ; 0.01 par défaut
  country    FR, BE, CH… : le pays dont les jours fériés et les soldes comptent ; les dates communes
             par défaut
Réponse : id, verdict, monthlyGrowth {estimate, low, high, level}, since,
  sinceRange {from, to}, events, notes,
  turn {verdict, probability, at, from, to, before} : le dernier tournant, null si aucun n’est sûr,
  longView {from, verdict, monthlyGrowth, yearOnYear} : tout l’historique, et un an face à l’autre.`,
  },
  attribute: {
    title: 'plateau attribute — quels segments portent un changement ?',
    lead: `${JSON_LINES}
  {"id":"a","measure":"sum","rows":[{"dimensions":{"channel":"Email"},"before":{"value":10},"after":{"value":4}}]}
  measure    sum, ou rate (before et after portent alors aussi « count »)
Réponse : id, segments [{dimensions, change, share, low, high}], le plus important d’abord, et residual ;
  si aucun segment ne se distingue : segments [] et note (no-segment-stands-out, nothing-to-compare).`,
  },
  lift: {
    title: 'plateau lift — ce qui a été fait a-t-il changé quelque chose ?',
    lead: `${JSON_LINES}
  {"id":"a","frequency":"daily","start":"2024-01-01","values":[...],"controls":{"b":[...]},"from":"2024-03-01"}
  from, to   les jours où l’action a pu avoir un effet
Réponse : id, verdict, effect et relative {estimate, low, high, level}, needed.`,
  },
};
