import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const spreadChannels: TacticText = {
  title: fr`Ouvrir une deuxième source de visites avant d’en avoir besoin`,
  askedAs: ['diversifier les canaux', 'nouveau canal'],
  why: fr`Une seule source, {segment}, fait {size} du résultat : si elle s’arrête, toutes les autres ensemble ne la remplacent pas.`,
  steps: [
    fr`Écrivez ce qui pourrait l’arrêter (règle, prix, partenaire) et ce que vous feriez le lendemain.`,
    fr`Choisissez une seule autre source, celle qui a le mieux progressé depuis un an à effort égal.`,
    fr`Donnez-lui deux heures par semaine pendant trois mois, avec un objectif de visites écrit d’avance.`,
    fr`Au bout des trois mois, gardez-la ou changez, d’après le chiffre.`,
  ],
  doneWhen: fr`La deuxième source a été tenue trois mois, et la décision est écrite.`,
};
