import { fr } from '../typography';
import type { AskWords } from './ask-words';

export const FRENCH_ASK: AskWords = {
  by: (dimension) => `par ${dimension}`,
  steps: { day: 'jour par jour', week: 'semaine par semaine', month: 'mois par mois' },
  comparedWith: (period) => fr`comparaison : ${period}`,
  wasBefore: (figure, period) => `${figure} (${period})`,
  further: (number) => `et ${number} de plus dans Google Analytics`,
  when: 'Quand',
  change: 'Évolution',
  inPart: (name) => `${name} (en partie)`,
  weekOf: (day) => `semaine du ${day}`,
  others: 'les autres',
  courseOf: (name, step) => `${name}, ${step}`,
  notUnderstood: (word) => fr`Je n’ai pas compris « ${word} ».`,
  elsewhere: fr`À voir dans Google Analytics :`,
  missing: {
    noMetric: fr`Quel chiffre ? Nommez une mesure : trafic, chiffre d’affaires, taux de conversion…`,
    notMeasured: (metric) => `Cette propriété ne mesure pas ${metric}.`,
    notKept: (metric) => `Plateau ne garde pas ${metric} dans ce détail.`,
    notRead: (metric) => `Plateau ne lit pas ${metric}.`,
    noSegment: 'Cette valeur n’est pas parmi celles qui sont gardées.',
    people: (metric) =>
      fr`Des personnes ne s’additionnent pas d’un jour à l’autre : ${metric} ne se comptent que sur un mois entier.`,
    incomplete: (until) => `Google compte encore ces jours-là. Les chiffres sont complets jusqu’au ${until}.`,
    tooOld: (from) => `L’historique gardé commence le ${from}.`,
    noWholeWeek: 'Ce détail est gardé par semaines entières, et la période n’en contient aucune.',
    empty: 'Rien n’a été compté sur cette période.',
  },
  notes: {
    incomplete: (until) => fr`Jusqu’au ${until} : Google compte encore les jours suivants.`,
    begins: (from) => fr`À partir du ${from} : rien n’est gardé avant.`,
    wholeWeeks: fr`Gardé par semaines entières : seules celles de la période sont comptées.`,
    unreadDays: (days, of) => `Sur ${of} jours, ${days} sont sans relevé.`,
    nothingBefore: fr`Il n’y avait rien dans la période de comparaison : aucun pourcentage n’est possible.`,
    unequal: fr`Les deux périodes n’ont pas la même durée : aucun pourcentage n’est donné.`,
    beforeNotKept: 'La période de comparaison n’est pas gardée en entier.',
    monthOfPeople: 'Personnes distinctes sur un mois entier.',
    thresholded: 'Google a écarté de petites lignes, pour protéger les identités.',
    sampled: (share) => `Google a lu ${share} des événements.`,
  },
};
