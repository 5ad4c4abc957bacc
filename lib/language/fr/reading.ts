import type { ReadingMessages, RowsWords } from '../catalogue/reading';
import { fr } from '../typography';
import { plural } from './locale';

const rows = ({ rows: number, count }: RowsWords) => `${count} ${plural(number, { one: 'ligne', other: 'lignes' })}`;
const away = (w: RowsWords) => `${rows(w)} ${plural(w.rows, { one: 'écartée', other: 'écartées' })}`;
const from = ({ line }: RowsWords) => (line ? ` (${line})` : '');

export const reading: ReadingMessages = {
  table: ({ file, rows: all, read, count }) => {
    if (read < all)
      return fr`« ${file} » : ${count.read} ${plural(read, { one: 'ligne lue', other: 'lignes lues' })} sur ${count.rows}.`;
    return all === 1
      ? fr`« ${file} » : sa seule ligne a été lue.`
      : fr`« ${file} » : les ${count.rows} lignes ont été lues.`;
  },
  leftOut: {
    total: (w) => fr`${rows(w)}${from(w)} de total, qui ne s’ajoutent pas aux autres.`,
    'not-observed': (w) => fr`${away(w)}${from(w)} : le fichier dit que le jour n’a pas été observé.`,
    'other-segment': (w) =>
      fr`${away(w)}${from(w)} : dans « ${w.what} », seul « Tous les utilisateurs » compte chaque visite une fois.`,
    header: (w) => fr`${rows(w)}${from(w)} sous l’en-tête en font partie.`,
    'far-off': (w) =>
      fr`${away(w)}, au ${w.what} : à des mois de tous les autres jours, cette date paraît fausse. Corrigez-la si elle l’est.`,
    'to-come': (w) => fr`${away(w)}, à partir du ${w.what} : ces jours ne sont pas encore venus.`,
    unfinished: (w) =>
      fr`Le dernier jour, ${w.what}, est laissé de côté : il contient moins de la moitié du plus faible de ces jours de semaine, comme un jour qui n’est pas fini. Exportez de nouveau quand il le sera.`,
    overlapping: (w) =>
      w.what
        ? fr`${away(w)} : rien ne dit si les lignes par « ${w.what} » s’additionnent, et leur somme n’est pas le total.`
        : fr`${away(w)} : elles se recoupent, une visite se trouve dans plusieurs d’entre elles.`,
    remark: (w) => fr`${away(w)}${from(w)} : un texte s’y trouve, et aucun chiffre.`,
    broken: (w) =>
      fr`${away(w)}${from(w)} : ${plural(w.rows, { one: 'elle a', other: 'elles ont' })} moins ou plus de cellules que toutes les autres, comme dans un fichier coupé ou quand une cellule s’est perdue. Exportez de nouveau, ou ${plural(w.rows, { one: 'corrigez-la', other: 'corrigez-les' })}.`,
    'no-figure': (w) =>
      fr`${rows(w)}${from(w)} ${plural(w.rows, { one: 'porte', other: 'portent' })} un mot comme « ${w.what} » à la place d’un chiffre : rien n’y est compté.`,
  },
  line: (line, count) => (count === 1 ? fr`ligne ${line}` : fr`à partir de la ligne ${line}`),
  column: {
    unknown: (column) => fr`Colonne « ${column} » non utilisée : Plateau ne la connaît pas.`,
    second: (column, beside) => fr`Colonne « ${column} » non utilisée : « ${beside} » a été lue à sa place.`,
    'not-additive': (column, beside) =>
      fr`Colonne « ${column} » non utilisée : ses lignes par « ${beside} » ne s’additionnent pas.`,
    rate: (column) => fr`Colonne « ${column} » non utilisée : rien ne dit son unité, ou de quoi elle est une part.`,
    zeros: (column) => fr`Colonne « ${column} » non utilisée : elle est nulle à côté de visites.`,
  },
};
