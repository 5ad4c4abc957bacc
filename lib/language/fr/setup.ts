import type { ChangeDetails, SetupMessages } from '../catalogue/setup';
import { fr } from '../typography';

const since = ({ day, between }: ChangeDetails) => (day ? `depuis le ${day}` : `depuis un jour situé ${between}`);
const changed = ({ day, between }: ChangeDetails) => (day ? `le ${day}` : between);

/** Les événements clés qui restent, avant et après. */
function left({ span, before, after, isSteady }: ChangeDetails): string {
  if (!span) return '';
  return isSteady
    ? fr` Sans lui, rien n’a changé au-delà du hasard : ${after} en ${span} depuis, contre ${before} les ${span} d’avant.`
    : fr` Sans lui : ${after} en ${span} depuis, contre ${before} les ${span} d’avant.`;
}

const itself = ({ came, cameBefore, span }: ChangeDetails) =>
  came && span ? fr` L’événement lui-même a eu lieu ${came} fois pendant ces ${span}, contre ${cameBefore}.` : '';

const breakdowns = ({ isByParts }: ChangeDetails) =>
  isByParts
    ? ''
    : fr` Les canaux, les pages et les appareils ne distinguent pas ces événements : en attendant, les événements clés n’y sont pas comparés.`;

const VALUES: Readonly<Record<string, string>> = {
  'paid-and-organic-channels-data-driven': fr`« basée sur les données »`,
  'paid-and-organic-channels-last-click': fr`« dernier clic »`,
  'google-paid-channels-last-click': fr`« dernier clic des canaux payants de Google »`,
  blended: fr`« combinée »`,
  observed: fr`« observée »`,
  'device-based': fr`« basée sur l’appareil »`,
  'two-months': fr`2 mois`,
  'fourteen-months': fr`14 mois`,
  'twenty-six-months': fr`26 mois`,
  'thirty-eight-months': fr`38 mois`,
  'fifty-months': fr`50 mois`,
  on: 'activés',
  off: 'désactivés',
};
const MEASURED: Readonly<Record<string, string>> = {
  on: 'activées',
  off: 'désactivées',
  partly: 'activées sur une partie des flux',
};
const DAYS = ['acquisition-window', 'key-event-window'];

export const setup: SetupMessages = {
  keyEvent: {
    marked: (d) =>
      fr`${d.event} compte comme événement clé ${since(d)}, et Google Analytics ne compte rien en arrière : les événements clés sont donnés ici sans lui, et sont moins nombreux que dans Google Analytics.${left(d)}${itself(d)}${breakdowns(d)}`,
    takenOff: (d) =>
      fr`${d.event} ne compte plus comme événement clé ${since(d)} : les événements clés sont donnés ici sans lui, pour tous les jours.${left(d)}${itself(d)}${breakdowns(d)}`,
    recounted: (d) =>
      fr`${d.event} compte ${d.counting === 'once-per-session' ? 'une fois par visite, et non plus chaque fois,' : 'chaque fois, et non plus une fois par visite,'} ${since(d)} : cet événement est donné ici comme s’il comptait chaque fois, pour tous les jours.${d.span ? fr` Ainsi comptés, les événements clés sont ${d.after} en ${d.span} depuis, contre ${d.before} les ${d.span} d’avant.` : ''}${breakdowns(d)}`,
    since: (d) =>
      fr`Ce qui compte comme événement clé a changé ${changed(d)} (${d.event}), et rien ne dit ce que les jours d’avant auraient compté : les événements clés ne sont donnés qu’à partir de là.`,
  },
  changed: {
    'attribution-model': (d) =>
      fr`Le modèle d’attribution est passé, ${changed(d)}, de ${d.was} à ${d.is}. Google Analytics recalcule le passé avec lui partout où il répartit les événements clés par source ; les chiffres par canal donnés ici sont ceux des visites, auxquels il ne touche pas.`,
    'acquisition-window': (d) =>
      fr`Le délai qui relie un visiteur à ce qui l’a amené la première fois est passé, ${changed(d)}, de ${d.was} à ${d.is}. Les événements clés des premières visites sont répartis autrement à partir de là ; les chiffres par canal donnés ici sont ceux des visites, auxquels il ne touche pas.`,
    'key-event-window': (d) =>
      fr`Le délai qui relie un événement clé à ce qui l’a préparé est passé, ${changed(d)}, de ${d.was} à ${d.is}. Les événements clés sont répartis autrement à partir de là ; les chiffres par canal donnés ici sont ceux des visites, auxquels il ne touche pas.`,
    'reporting-identity': (d) =>
      fr`L’identité utilisée dans les rapports est passée, ${changed(d)}, de ${d.was} à ${d.is}. Google Analytics compte autrement les visiteurs, pour tous les jours : ils ont été relus, et diffèrent de ce qui avait été dit. Les visites, les événements clés et le chiffre d’affaires ne changent pas.`,
    'event-retention': (d) =>
      fr`Google Analytics conserve le détail des événements ${d.is} au lieu de ${d.was}, par un réglage changé ${changed(d)}. Cela limite les explorations ; les rapports, et les chiffres donnés ici, ne changent pas.`,
    'user-retention': (d) =>
      fr`Google Analytics conserve le détail des visiteurs ${d.is} au lieu de ${d.was}, par un réglage changé ${changed(d)}. Cela limite les explorations ; les rapports, et les chiffres donnés ici, ne changent pas.`,
    'google-signals': (d) =>
      fr`Les signaux Google sont passés, ${changed(d)}, de ${d.was} à ${d.is}. Les visiteurs peuvent être comptés autrement, et de petites lignes masquées plus ou moins souvent.`,
    'primary-channel-group': (d) =>
      fr`Les rapports de Google Analytics présentent les canaux selon ${d.is} au lieu de ${d.was}, par un réglage changé ${changed(d)}. Les chiffres par canal donnés ici restent ceux du groupe par défaut de Google.`,
    'enhanced-measurement': (d) =>
      fr`Les mesures améliorées sont passées, ${changed(d)}, de ${d.was} à ${d.is}. Les pages vues, les défilements et les clics qu’elles comptent seules, et les visites avec engagement, ne se comparent pas d’un côté à l’autre de ce jour.`,
  },
  value(setting, value) {
    if (DAYS.includes(setting)) return fr`${value} jours`;
    return (setting === 'enhanced-measurement' ? MEASURED[value] : VALUES[value]) ?? fr`« ${value} »`;
  },
};
