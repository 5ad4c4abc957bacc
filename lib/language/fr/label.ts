import { frenchNoun, frenchUntil } from './noun';
import { fr } from '../typography';
import type { LabelMessages } from '../catalogue/label';
import { glanceLabel } from './glance-label';

export const label: LabelMessages = {
  ...glanceLabel,
  others: frenchNoun('le reste'),
  ofSegment: (figure, segment) => `${figure.bare} ${segment.within ?? segment.of}`,
  perDay: (figure) => `${figure} par jour, en moyenne`,
  change: (metric, kind) =>
    kind === 'year' ? `écart sur un an ${metric.of}` : `écart ${metric.of} entre les deux périodes`,
  usualWeekOf: (figure) => `${figure}, une semaine ordinaire`,
  chart: (metric) => `graphique ${metric.of}`,
  contribution: (part, whole) => `part ${part.of} dans l’évolution ${whole.of}`,
  worthRegained: (segment) => `gain si le taux d’il y a un an était retrouvé pour ${segment.the}`,
  targetOf: (figure) => `${figure}, objectif du mois`,
  worthHalf: (segment) => `gain si la moitié de l’écart était comblée pour ${segment.the}`,
  effect: {
    low: (title) => fr`effet attendu par mois, au moins, de « ${title} »`,
    high: (title) => fr`effet attendu par mois, au plus, de « ${title} »`,
  },
  smallestEffect: (subject) => `plus petit effet visible sur ${subject}`,
  reached: (from, to) => `part ${from.of} qui mènent ${frenchUntil(to)}`,
  withoutNext: (from) => `${from.bare} sans suite`,
  apart: (figure) => `${figure}, écart sur un an`,
  mix: (rate) => `effet de la répartition sur ${rate.the}`,
  rates: (rate) => `effet des taux eux-mêmes sur ${rate.the}`,
  share: (segment, metric) => `part ${segment.of} dans ${metric.the}`,
  step: (metric, day) => `écart durable ${metric.of} depuis le ${day}`,
  expected: (metric) => `${metric.bare}, prévision`,
  outcome: (metric) => `effet mesuré sur ${metric.the}`,
};
