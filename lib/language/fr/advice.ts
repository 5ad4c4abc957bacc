import { bold } from '@/lib/model/marked-text';
import { capitalised, fr } from '../typography';
import type { AdviceMessages } from '../catalogue/advice';
import { plural } from './locale';

const GAPS = {
  'black-friday': 'le Black Friday',
  christmas: 'les fêtes de fin d’année',
  easter: 'Pâques',
  'winter-sales': 'les soldes d’hiver',
  'summer-sales': 'les soldes d’été',
} as const;

/** `le Black Friday en plus`, `deux jours de week-end en moins` */
const gapText = ({ name, isMore, days, count }: Parameters<AdviceMessages['work']['apart']>[1][number]) =>
  `${name === 'weekend' ? `${days} jour${plural(count, { one: '', other: 's' })} de week-end` : GAPS[name]} en ${isMore ? 'plus' : 'moins'}`;

export const advice: AdviceMessages = {
  standing: {
    new: 'Nouveau',
    'follow-up': 'Suivi, avec un fait de plus',
    recurrence: 'De retour après avoir été résolu',
  },
  labels: {
    effect: 'Effet attendu',
    cost: 'Coût',
    tell: 'À prévenir',
    measure: 'Mesure',
    tool: 'Outil',
    doneWhen: 'Fini quand',
    caution: 'Attention',
    sources: 'Sources',
    before: 'Depuis la dernière fois',
  },
  path: (objective, strategy) => `${objective} → ${strategy}`,
  effect: (low, high) => `de ${low} à ${high} par mois`,
  effectOf: (low, high, noun) => `de ${low} à ${high} par mois (${noun})`,
  workedOutOver: (time) => `calculé sur ${time}`,
  basis: (volume, time) => fr`calculé sur ${time} : ${volume}`,
  closes: {
    'own-fall': (low, high, subject) => `en regagnant de ${low} à ${high} de ce que ${subject} a perdu en un an`,
    gap: (low, high) => `en comblant de ${low} à ${high} de l’écart avec le reste du site`,
  },
  quoted: (title) => fr`« ${title} »`,
  semicolon: fr` ; `,
  accordingTo: (sources) => `d’après ${sources}`,
  toMeasure: (plan) => fr`effet à mesurer : ${plan}`,
  overlap: fr`Ces effets peuvent se recouvrir : ils ne s’additionnent pas.`,
  noEffect: fr`à mesurer : aucune étude sérieuse ne permet de le chiffrer d’avance`,
  marginCounted: (share, who, day) => `en ne comptant que la marge, ${share} du prix selon ${who} le ${day}`,
  marginPays: (share, who, day) =>
    `ce qui est offert se paie sur la marge, qui est de ${share} du prix selon ${who} le ${day}`,
  setUp: (time) => `${time} de mise en place`,
  ofWork: (time) => `${time} de travail`,
  running: (hours) => `puis ${hours} par semaine`,
  noRunning: 'rien ensuite',
  firstYear: (hours) => `${hours} la première année`,
  rollOut: (daily, yearly, fullTime) =>
    fr`étendu à tout le site : ${daily} par jour, soit ${yearly} par an et ${fullTime} temps plein`,
  toolApart: 'prix de l’outil en plus',
  licence: fr`sans compter l’outil si vous ne l’avez pas : demandez son prix avant de décider`,
  hours: (count, number) => `${count} heure${plural(number, { one: '', other: 's' })}`,
  days: (count, number) => `${count} jour${plural(number, { one: '', other: 's' })}`,
  halfDay: 'une demi-journée',
  minutes: (count) => `${count} minutes`,
  measure: (noun, window) => `${noun}, ${window} après la mise en place`,
  measureInShort: (noun, window) => `${noun}, sur ${window}`,
  among: ({ of, within = of }) => within,
  smallestVisible: (change) => `d’ici là, un effet inférieur à ${change} ne se verra pas`,
  testTakes: (change, perVersion, time) =>
    fr`pour voir ${change}, un essai A/B demande ${perVersion} visites par version, soit ${time} d’essai`,
  notTestable: (change, perVersion, time) =>
    fr`pas d’essai A/B possible ici : pour voir ${change}, il faudrait ${perVersion} visites par version, soit ${time}`,
  testLabel: (change) => `visites par version pour voir ${change}`,
  sizeBefore: (day, before, now) => fr`l’écart était de ${before} le ${day} ; il est de ${now}`,
  paceBefore: (day, before, now) => fr`le rythme était de ${before} par mois le ${day} ; il est de ${now}`,
  saidOn: (day) => `déjà dit le ${day}`,
  turnedDown: (day, reason) => fr`écarté le ${day}${reason ? ` : ${reason}` : ''}`,
  leftOut: {
    'no-capacity': () => 'pas assez d’heures libres dans la semaine',
    'no-room': () => 'pas assez d’heures en plus de ce qui est proposé plus haut',
    'enough-already': () => 'd’autres conseils pèsent davantage ce mois-ci',
    'not-measurable': () => 'le volume du site ne permettrait pas d’en voir l’effet',
    'already-said': (day, times) =>
      fr`déjà conseillé${times ? ` ${times}` : ''}${day ? `, la dernière fois le ${day}` : ''} ; rien de neuf depuis`,
    'in-progress': (day) => `déjà retenu${day ? `, le ${day}` : ''}`,
    'done-and-waiting': (day) =>
      fr`fait${day ? ` ; son effet sera jugé le ${day}` : ', son effet n’est pas encore jugé'}`,
    refused: (day) => fr`écarté${day ? ` ; à revoir le ${day}` : ''}`,
    'data-health': () => 'les données dont il dépend ne sont pas fiables',
    'too-late': (day) => `il demande plus de temps qu’il n’en reste${day ? ` avant le pic du ${day}` : ''}`,
    margin: () => 'il offre une remise, et la marge n’a rien à donner',
  },
  doneAndJudged: fr`fait, et jugé ; rien de neuf depuis`,
  times: (count) => `${count} fois`,
  outcome: {
    improved: (effect) => fr`a amélioré le résultat${effect ? ` : ${effect}` : ''}`,
    'no detectable change': (effect) => fr`pas de changement décelable${effect ? ` : ${effect}` : ''}`,
    worse: (effect) => fr`a dégradé le résultat${effect ? ` : ${effect}` : ''}`,
    'not measurable': () => 'effet impossible à mesurer',
  },
  effectBetween: (middle, low, high) => `${middle}, entre ${low} et ${high}`,
  outcomeTooSmall: (smallest) => `un effet de moins de ${smallest} ne se verrait pas`,
  outcomeNeeds: (duration) => `il faudrait ${duration} de données`,
  outcomeWouldShow: (smallest, duration) =>
    fr`à ce volume, la durée fixée au départ ne montre que les effets d’au moins ${smallest} ; un effet plus petit reste possible, et demanderait ${duration} de mesure`,
  note: {
    fallsBack: (change) => fr`le chiffre était à un extrême : un retour de ${change} se serait fait tout seul`,
    notApart: (titles) =>
      fr`${titles.map((title) => fr`« ${title} »`).join(', ')} ${plural(titles.length, { one: 'agissait', other: 'agissaient' })} sur le même chiffre dans les mêmes semaines : leurs effets ne se séparent pas`,
    daysLeftOut: (days) => `${days} sans mesure, laissés de côté`,
    sampled: (share) => `échantillon de ${share} des événements`,
    thresholded: 'Google a masqué de petits volumes',
  },
  refused: (day, reason, revisitOn) => fr`écarté le ${day}${reason ? ` : ${reason}` : ''} ; à revoir le ${revisitOn}`,
  states: {
    proposed: 'proposé',
    accepted: 'retenu, pas commencé',
    doing: 'commencé',
    done: 'fait',
    refused: 'écarté',
    resolved: 'résolu',
  },
  actionStates: { 'to-do': 'retenu, pas commencé', doing: 'commencé', done: 'fait', dropped: 'abandonné' },
  work: {
    heading: 'Ce que nous avions décidé',
    open: {
      'to-do': (actions) => fr`Retenu, pas commencé : ${actions}.`,
      doing: (actions) => fr`Commencé : ${actions}.`,
    },
    concerns: (departments, toldOn) => `concerne ${departments} (${toldOn ? `prévenus le ${toldOn}` : 'à prévenir'})`,
    takenBy: (owner, due) =>
      `${owner === null ? 'Je m’en charge' : owner ? `${owner} s’en charge` : 'Personne ne s’en charge encore'}, ${due ? `pour le ${due}` : 'sans date'}`,
    judgedBy: (plan) => `effet jugé sur ${plan}`,
    openAction: (title, owner, due) =>
      fr`« ${title} » (${[owner || 'sans responsable', due && `pour le ${due}`].filter(Boolean).join(', ')})`,
    others: (count) => `${count} de plus`,
    stillTrue: (facts) => fr`${bold('Toujours vrai.')} ${facts.join('. ')}.`,
    factWith: (title, answer) => `${title} (${answer})`,
    underWay: (title, day, isBegun) => fr`« ${title} », retenu le ${day}, ${isBegun ? 'commencé' : 'pas commencé'}`,
    doneAbout: (title, day, result) => fr`« ${title} », fait le ${day}${result ? ` : ${result}` : ''}`,
    refusedAbout: (title, day) => fr`« ${title} », écarté le ${day}`,
    waiting: (title, day) => fr`« ${title} » attend une réponse depuis le ${day}`,
    proposedBefore: (day) => `Déjà proposé le ${day}.`,
    doneBefore: (day, result) => fr`Déjà fait le ${day}${result ? `, ${result}` : ''}.`,
    stillWaiting: (questions) => fr`${bold('Toujours sans réponse')} : ${questions}. Oui ou non ?`,
    asked: (title, day) => fr`« ${title} » (${day})`,
    noneDecided: 'Aucune action n’est encore décidée.',
    monthInPart: (month, amount, counted) => fr`${month} : ${amount} (${counted}).`,
    monthInShort: (month, amount, changes) => fr`${month} : ${amount}${changes ? ` (${changes})` : ''}.`,
    monthApart: fr`L’écart sur un an ne suit pas cette tendance : un mois seul ne dit pas si elle change.`,
    onTheYear: (change) => `${change} sur un an`,
    onTheMonth: (change, month) => `${change} sur ${month}`,
    apart: (change, gaps) => [change, ...gaps.map((gap) => gapText(gap))].join(', '),
    cameOf: {
      as: (low, high) => `Comme attendu, entre ${low} et ${high}.`,
      more: (low, high) => `Plus qu’attendu : entre ${low} et ${high}.`,
      less: (low, high) => `Moins qu’attendu : entre ${low} et ${high}.`,
    },
    unforeseen: { more: (figure) => `${figure}, plus qu’attendu`, less: (figure) => `${figure}, moins qu’attendu` },
    foreseen: (month, low, high) => `${capitalised(month)} est attendu entre ${low} et ${high}.`,
    peakCame: (week, value, expected, day, low, high) =>
      fr`${bold('Le pic de la saison.')} ${value} ${week}, pour ${expected} prévus le ${day}, entre ${low} et ${high}.`,
    nowSure: (word) => `${word.replace(/\.$/, '')}, et c’est désormais sûr.`,
    answerTurnedAgain: {
      'grows-slower': 'Oui, mais toujours moins vite.',
      'grows-faster': 'Oui, et toujours plus vite.',
      'grows-again': 'Oui, toujours.',
      'grows-no-more': 'Toujours moins bien qu’avant.',
      'falls-slower': 'Non, mais toujours moins mal qu’avant.',
      'falls-no-more': 'Toujours mieux qu’avant.',
      'rise-slowed': 'Toujours moins bien qu’avant.',
      'fall-slowed': 'Toujours moins mal qu’avant.',
      'bent-down': 'Toujours moins bien qu’avant.',
      'bent-up': 'Toujours mieux qu’avant.',
    },
    answerAgain: { growing: 'Oui, toujours.', stagnating: 'Toujours pas.', declining: 'Toujours pas.' },
    calmWeek: (course) => fr`Rien de nouveau cette semaine${course ? ` : ${course}, comme avant` : ''}.`,
    calmWeekAfterStep: (courses) => fr`Rien de nouveau cette semaine. Ce qui vaut toujours : ${courses.join(' ; ')}.`,
    toDo: (title) => fr`à faire : ${title}`,
    waits: (title) => fr`à suivre : ${title}`,
    nothingChanged: 'rien n’a changé, une chose à suivre',
    toFollow: 'Actions à suivre cette semaine',
  },
  hoursTaken: (taken, available, number) =>
    `${taken} h prise${plural(number, { one: '', other: 's' })} sur ${available} h par semaine`,
  hoursLeft: (left) => `Il resterait ${left} h par semaine si vous reteniez tout ce qui est proposé.`,
  seeInAnalytics: 'Voir dans Google Analytics',
};
