import { fr } from '../typography';
import type { ProcessMessages } from '../catalogue/process';
import { plural } from './locale';

export const process: ProcessMessages = {
  'nothing-closed': (count, number) => ({
    title: 'Aucune action terminée depuis un mois',
    text: plural(number, {
      one: 'Une action acceptée attend encore.',
      other: `${count} actions acceptées attendent encore.`,
    }),
  }),
  'no-deputy': (count, number) => ({
    title: plural(number, {
      one: 'Une action n’a pas de suppléant',
      other: `${count} actions n’ont pas de suppléant`,
    }),
    text: `En cas d’absence, personne ne pourrait ${plural(number, { one: 'la', other: 'les' })} reprendre.`,
  }),
  'no-movement': (count, number) => ({
    title: plural(number, { one: 'Une action n’avance plus', other: `${count} actions n’avancent plus` }),
    text: `Rien n’y a bougé depuis plus d’un mois. ${plural(number, { one: 'La', other: 'Les' })} reprendre, ou y renoncer, libère du temps.`,
  }),
  'too-much-at-once': (count) => ({
    title: `${count} actions menées de front`,
    text: fr`À ce nombre, aucune ne se termine vite. Mieux vaut en finir une avant d’en commencer une autre.`,
  }),
  'due-after-leaving': (count, number, { days }) => ({
    title: plural(number, {
      one: 'Une action est due après le départ de son responsable',
      other: `${count} actions sont dues après le départ de leur responsable`,
    }),
    text: `Il faut changer de responsable ou de date${days ? fr` : ${plural(number, { one: 'l’écart est de', other: 'l’écart va jusqu’à' })} ${days}` : ''}. Nommer dès maintenant qui reprend évite de tout recommencer.`,
  }),
  'no-objective': (count, number) => ({
    title: plural(number, {
      one: 'Une action ne sert aucun objectif écrit',
      other: `${count} actions ne servent aucun objectif écrit`,
    }),
    text: `Sans objectif, personne ne peut dire si ${plural(number, { one: 'elle a', other: 'elles ont' })} servi. ${plural(number, { one: 'Lui', other: 'Leur' })} en donner un, ou y renoncer, prend une minute.`,
  }),
  'low-impact-effort': (count, number, { share, outcome }) => ({
    title: plural(number, {
      one: 'Une action porte sur ce qui ne pèse presque rien',
      other: `${count} actions portent sur ce qui ne pèse presque rien`,
    }),
    text: share
      ? fr`${plural(number, { one: 'Ce segment apporte', other: 'Chacun de ces segments apporte' })} au plus ${share} ${outcome.of} : même réussi${plural(number, { one: 'e', other: 'es' })}, ${plural(number, { one: 'elle ne se verra', other: 'elles ne se verront' })} pas dans le total.`
      : '',
  }),
  'tool-hours': (_count, _number, { share, hours, allHours }) => ({
    title: 'Le travail ouvert porte surtout sur la mesure et les outils',
    text:
      share && hours && allHours
        ? fr`${share} des heures du trimestre à venir, ${hours} sur ${allHours}. Une mesure sert à décider : il faut garder du temps pour agir.`
        : '',
  }),
  'quarter-review-due': (count, number, { period }) => ({
    title: 'La revue du trimestre reste à faire',
    text: fr`${plural(number, { one: 'Une action était ouverte', other: `${count} actions étaient ouvertes` })}${period ? ` ${period}` : ''}. La revue dit ce qui était prévu, ce qui est fait, ce qui est mesuré, ce qui ne l’est pas et pourquoi.`,
  }),
  'culture-event-due': (_count, _number, { share, shareBefore, outcome }) => ({
    title: 'Aucune rencontre sur le numérique ce trimestre',
    text: share
      ? fr`Les canaux que vous animez (publicité, e-mail, réseaux) apportent ${share} ${outcome.of}${shareBefore ? `, contre ${shareBefore} deux ans plus tôt` : ''}. Une rencontre par trimestre suffit pour que chacun le sache.`
      : '',
  }),
};
