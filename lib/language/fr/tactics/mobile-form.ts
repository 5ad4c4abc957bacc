import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const mobileForm: TacticText = {
  title: fr`Lever les obstacles du formulaire sur petit écran`,
  askedAs: ['formulaire mobile', 'formulaire sur téléphone', 'devis sur mobile', 'numéro cliquable'],
  why: 'Pour {segment}, {segmentRate} des visites aboutissent, contre {othersRate} ailleurs, sur {segmentSessions} visites en {days}.',
  steps: [
    fr`Remplissez vous-même le formulaire sur trois téléphones différents, en données mobiles, et notez chaque arrêt : champ, clavier, erreur, attente.`,
    fr`Dans Google Analytics, comparez « form_start » et « form_submit » sur mobile et sur ordinateur : là où peu de visites commencent, c’est la page qu’il faut revoir ; là où peu finissent, le formulaire.`,
    fr`Corrigez dans cet ordre : bouton et numéro cliquable visibles sans faire défiler, moins de champs, bon clavier par champ, erreur écrite sous le champ.`,
    fr`Mettez en ligne une correction à la fois et notez sa date dans Plateau.`,
  ],
  doneWhen: fr`L’étape la plus coûteuse est corrigée, en ligne, et sa date est notée.`,
  caution: fr`Une part de l’écart tient à l’usage : on regarde sur le téléphone, on écrit depuis l’ordinateur. L’effet attendu n’en compte qu’une partie.`,
};
