import { fr } from '../typography';
import type { ChipWords } from '../en/chip';
import { counted } from './locale';

export const chip: ChipWords = {
  verdict: (name, say) => fr`${name} : ${say}`,
  outage: (name, period) => fr`${name} : mesure interrompue ${period}`,
  partial: (name, period) => fr`${name} : mesure partielle ${period}`,
  actions: (number) => counted(number, 'action ici', 'actions ici'),
  until: (day) => `Chiffres jusqu’au ${day}.`,
  label: 'Plateau sur ce rapport',
  more: 'Plus',
  draft: 'Ouvrir la rédaction',
  checklist: 'Ouvrir la checklist',
  hideHere: 'Masquer sur ce rapport',
  hideToday: 'Masquer jusqu’à demain',
  setting: {
    title: 'Sur Google Analytics',
    intro:
      'Une petite pastille, dans le coin de Google Analytics, dit ce que Plateau sait du rapport affiché. Elle ne montre que ce qui est gardé dans ce navigateur, ne lit rien dans la page et n’y déplace rien. Votre navigateur vous demandera le droit de s’y tenir.',
    switchOn: 'Afficher la pastille',
    switchOff: 'Retirer la pastille',
    on: fr`La pastille est active : rechargez vos onglets Google Analytics si elle n’apparaît pas.`,
    off: 'La pastille est retirée, et le droit de se tenir sur Google Analytics est rendu.',
    refused: fr`Le navigateur n’a pas donné ce droit : la pastille reste inactive.`,
  },
};
