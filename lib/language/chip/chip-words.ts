import type { Language } from '@/lib/model/settings';
import { countedInEnglish, countedInFrench } from '../interface/counted';
import { fr } from '../typography';

/** What the chip on Google Analytics says, and the setting that switches it on. */
export interface ChipWords {
  readonly verdict: (name: string, say: string) => string;
  readonly outage: (name: string, period: string) => string;
  readonly actions: (number: number) => string;
  readonly until: (day: string) => string;
  readonly label: string;
  readonly more: string;
  readonly draft: string;
  readonly checklist: string;
  readonly hideHere: string;
  readonly hideToday: string;
  readonly setting: {
    readonly title: string;
    readonly intro: string;
    readonly switchOn: string;
    readonly switchOff: string;
    readonly on: string;
    readonly off: string;
    readonly refused: string;
  };
}

const ENGLISH: ChipWords = {
  verdict: (name, say) => `${name}: ${say}`,
  outage: (name, period) => `${name}: no measurement ${period}`,
  actions: (number) => countedInEnglish(number, 'action here', 'actions here'),
  until: (day) => `Figures to ${day}.`,
  label: 'Plateau on this report',
  more: 'More',
  draft: 'Open the draft',
  checklist: 'Open the checklist',
  hideHere: 'Hide on this report',
  hideToday: 'Hide until tomorrow',
  setting: {
    title: 'On Google Analytics',
    intro:
      'A small chip in the corner of Google Analytics says what Plateau knows of the report in view. It shows only what is kept in this browser, reads nothing from the page and moves nothing on it. Your browser will ask for the right to stand there.',
    switchOn: 'Show the chip',
    switchOff: 'Take the chip away',
    on: 'The chip is on: reload your Google Analytics tabs if it does not appear.',
    off: 'The chip is off, and the right to stand on Google Analytics was given back.',
    refused: 'The browser did not give the right: the chip stays off.',
  },
};

const FRENCH: ChipWords = {
  verdict: (name, say) => fr`${name} : ${say}`,
  outage: (name, period) => fr`${name} : mesure interrompue ${period}`,
  actions: (number) => countedInFrench(number, 'action ici', 'actions ici'),
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

const WORDS: Readonly<Record<Language, ChipWords>> = { fr: FRENCH, en: ENGLISH };

/** Both languages together: they are short, and neither popup nor background loads them. */
export function chipWordsIn(language: Language): ChipWords {
  return WORDS[language];
}
