import { frenchUntil } from './noun';
import type { Noun } from '../catalogue/noun';
import { fr } from '../typography';
import type { FindingMessages } from '../catalogue/finding';

const aside = (text: string) => (text ? ` (${text})` : '');
const verb = (noun: Noun, one: string, many: string) => `${noun.the} ${noun.plural ? many : one}`;

export const finding: FindingMessages = {
  compared: {
    year: (after) => `${after}, par rapport aux mêmes jours un an plus tôt`,
    preceding: (after) => `${after}, par rapport à la même durée juste avant`,
    'usual-week': (after, before) => `${after}, par rapport à une semaine ordinaire (${before})`,
    other: (after, before) => `${after}, par rapport à une autre période (${before})`,
    regime: (after, before) => `${after}, par rapport au début de la tendance actuelle (${before})`,
  },
  moved: (noun, before, after, change) =>
    `${verb(noun, 'passe', 'passent')} de ${before} à ${after}${change ? ` (${change})` : ''}`,
  part: (noun, amount, between) => `${amount} pour ${noun.the}${aside(between)}`,
  withChange: (noun, change) => `${noun.the} (${change})`,
  briefly: {
    year: (period) => `${period}, par rapport à l’an dernier`,
    preceding: (period) => `${period}, par rapport à la même durée juste avant`,
    'usual-week': (period) => `${period}, par rapport à une semaine ordinaire`,
    other: (period, before) => `${period}, par rapport à ${before}`,
    regime: (period, before) => `${period}, par rapport à ${before}`,
  },
  metricOf: (metric, { of, within = of }) => ({
    ...metric,
    bare: `${metric.bare} ${within}`,
    the: `${metric.the} ${within}`,
    of: `${metric.of} ${within}`,
  }),
  dailyMean: 'par jour en moyenne',
  moving: (metric, dimension) => `Ce qui a bougé dans ${metric.the}${dimension ? `, par ${dimension}` : ''}`,
  factors: {
    none: (result) => `Aucun facteur n’explique à lui seul l’évolution ${result.of}`,
    from: {
      up: (result, factor) => `La hausse ${result.of} vient ${factor.of}`,
      down: (result, factor) => `Le recul ${result.of} vient ${factor.of}`,
    },
    pulls: {
      up: (result, factor) => `${verb(factor, 'porte', 'portent')} ${result.the}`,
      down: (result, factor) => `${verb(factor, 'pèse', 'pèsent')} sur ${result.the}`,
    },
    opposed: {
      evenly: (brings, takes) =>
        `Ce que ${verb(brings, 'apporte', 'apportent')}, ${verb(takes, 'le reprend', 'le reprennent')}`,
      partly: (brings, takes) =>
        `${verb(takes, 'reprend', 'reprennent')} une partie de ce que ${verb(brings, 'apporte', 'apportent')}`,
      more: (brings, takes) =>
        `${verb(takes, 'retire', 'retirent')} plus que ${verb(brings, 'n’apporte', 'n’apportent')}`,
    },
    adds: {
      up: (factor, amount, between) => `${verb(factor, 'ajoute', 'ajoutent')} ${amount}${aside(between)}`,
      down: (factor, amount, between) => `${verb(factor, 'retire', 'retirent')} ${amount}${aside(between)}`,
    },
    brought: {
      up: (factor, amount) => `${verb(factor, 'a apporté', 'ont apporté')} ${amount}`,
      down: (factor, amount, isMoney) =>
        `${isMoney ? verb(factor, 'a coûté', 'ont coûté') : verb(factor, 'a retiré', 'ont retiré')} ${amount}`,
    },
    rest: (factor, amount, all) =>
      fr` ; ${factor.the}, ${amount}, ${factor.plural ? 'peuvent' : 'peut'} tenir au hasard : ${all} en tout`,
    unsure: (factors, several) => fr`${factors} ${several ? 'n’ont' : 'n’a'} pas d’effet net`,
  },
  segments: {
    with: {
      up: (metric, segment) => `La hausse ${metric.of} vient surtout ${segment.of}`,
      down: (metric, segment) => `Le recul ${metric.of} vient surtout ${segment.of}`,
    },
    against: {
      up: (metric, segment) => fr`${verb(metric, 'monte', 'montent')}, mais ${verb(segment, 'recule', 'reculent')}`,
      down: (metric, segment) => fr`${verb(metric, 'recule', 'reculent')}, mais ${verb(segment, 'monte', 'montent')}`,
    },
    own: {
      up: (metric) => verb(metric, 'monte', 'montent'),
      down: (metric) => verb(metric, 'recule', 'reculent'),
    },
    parts: (dimension, parts) => fr`Par ${dimension} : ${parts}.`,
  },
  mixAndRate: {
    reversed: {
      up: (rate, dimension) =>
        `${verb(rate, 'monte', 'montent')} au total, mais ${rate.plural ? 'reculent' : 'recule'} pour chaque ${dimension}`,
      down: (rate, dimension) =>
        `${verb(rate, 'recule', 'reculent')} au total, mais ${rate.plural ? 'montent' : 'monte'} pour chaque ${dimension}`,
    },
    mix: {
      up: (rate, dimension) =>
        `${verb(rate, 'monte', 'montent')} surtout parce que la répartition par ${dimension} a changé`,
      down: (rate, dimension) =>
        `${verb(rate, 'recule', 'reculent')} surtout parce que la répartition par ${dimension} a changé`,
    },
    rate: {
      up: (rate, dimension) => `${verb(rate, 'monte', 'montent')}, même à répartition égale par ${dimension}`,
      down: (rate, dimension) => `${verb(rate, 'recule', 'reculent')}, même à répartition égale par ${dimension}`,
    },
    split: (mix, rate) => `La répartition y compte pour ${mix}, les taux eux-mêmes pour ${rate}.`,
    reversalNote: fr`Le total trompe ici : il faut lire le détail.`,
  },
  step: {
    title: {
      up: (metric, day) => `${verb(metric, 'a monté', 'ont monté')} d’un coup le ${day}`,
      down: (metric, day) => `${verb(metric, 'a baissé', 'ont baissé')} d’un coup le ${day}`,
    },
    text: (size) => `Depuis ce jour, l’écart est de ${size}, et il dure.`,
    unexplained: fr`Personne n’a noté de cause : les conclusions qui en dépendent restent prudentes.`,
    ask: (day) => fr`Qu’avez-vous changé autour du ${day} ?`,
  },
  outage: {
    open: (metric, since) => `La mesure ${metric.of} est arrêtée ${since}`,
    openText: (duration) =>
      fr`${duration} sans données. Avant toute autre chose, il faut rétablir la mesure : aucun chiffre récent ne peut être lu.`,
    closed: (metric, period) => `La mesure ${metric.of} s’est arrêtée ${period}`,
    closedText: (duration) => fr`${duration} sans données : ce temps est laissé de côté, et non compté comme zéro.`,
    missing: (metric, period) => `${verb(metric, 'manque', 'manquent')} ${period}`,
    missingText: (days) =>
      fr`Rien n’est compté pendant ${days} : ou bien il ne s’est rien passé, ou bien la mesure s’était arrêtée. Ces jours sont laissés de côté, et non comptés comme zéro.`,
    missingSinceText: (duration) =>
      fr`Rien n’est compté depuis ${duration} : ou bien il ne se passe plus rien, ou bien la mesure s’est arrêtée. C’est à vérifier avant toute autre chose.`,
    hoursText: (duration) =>
      fr`${duration} sans une seule visite comptée : les totaux qui les contiennent sont incomplets et se lisent avec prudence.`,
    openHoursText: fr`Plus aucune visite n’est comptée depuis. Avant toute autre chose, il faut rétablir la mesure.`,
  },
  vanished: {
    title: (channel, since) => `${verb(channel, 'n’apporte plus rien', 'n’apportent plus rien')} ${since}`,
    text: (duration, visits, worth) =>
      fr`Plus une visite en ${duration}, contre ${visits} par semaine auparavant${worth ? ` (${worth})` : ''}.`,
    why: fr`Ou bien ce canal s’est arrêté, ou bien ses visites sont comptées ailleurs : demandez si les envois, les annonces ou les partages continuent, puis vérifiez les balises « utm » de leurs liens.`,
  },
  divergence: {
    title: {
      up: (traffic, rate) => `${verb(traffic, 'recule', 'reculent')}, mais ${verb(rate, 'monte', 'montent')}`,
      down: (traffic, rate) => `${verb(traffic, 'monte', 'montent')}, mais ${verb(rate, 'recule', 'reculent')}`,
    },
    text: (when, traffic, rate) =>
      fr`${when} : ${traffic}, ${rate}. Les deux écarts dépassent les variations habituelles.`,
  },
  concentration: {
    title: (metric, segment) => `${verb(metric, 'dépend', 'dépendent')} surtout ${segment.of}`,
    text: (share, metric, over) =>
      fr`En ${over}, ${share} ${metric.of} en viennent. Si cette source s’arrêtait, toutes les autres ensemble ne la remplaceraient pas.`,
  },
  gap: {
    title: (segment) => `${verb(segment, 'convertit', 'convertissent')} bien moins que le reste du site`,
    text: (segment, own, others) =>
      `${verb(segment, 'convertit', 'convertissent')} à ${own}, le reste du site à ${others}`,
    sessions: (count, over) => `sur ${count} visites en ${over}`,
    regained: (rate, amount) =>
      `Retrouver son propre taux d’il y a un an, ${rate}, apporterait environ ${amount} par mois.`,
    worth: (amount, between) =>
      `Combler la moitié de l’écart apporterait environ ${amount} par mois${between ? `, ${between}` : ''}.`,
  },
  funnel: {
    title: {
      up: (from, to) => `Moins de pertes entre ${from.the} et ${to.the}`,
      down: (from, to) => `Plus de pertes entre ${from.the} et ${to.the}`,
      flat: (from, to) => `Entre ${from.the} et ${to.the}, les pertes n’ont pas nettement changé`,
    },
    text: (period, started, from, share, to) =>
      fr`${period}, ${share} des ${started} ${from.bare} mènent ${frenchUntil(to)}`,
    before: (share) => `contre ${share} un an plus tôt`,
    difference: (points) => fr`l’écart : ${points}`,
  },
  health: { title: 'Données à lire avec prudence' },
};
