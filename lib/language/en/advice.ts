import { bold } from '@/lib/model/marked-text';
import type { AdviceMessages } from '../catalogue/advice';
import { plural } from './locale';

const GAPS = {
  'black-friday': 'Black Friday',
  christmas: 'the Christmas holidays',
  easter: 'Easter',
  'winter-sales': 'the winter sales',
  'summer-sales': 'the summer sales',
} as const;

/** `with Black Friday this time`, `with two weekend days fewer` */
const gapText = ({ name, isMore, days, count }: Parameters<AdviceMessages['work']['apart']>[1][number]) => {
  if (name === 'weekend') return `with ${days} weekend ${count === 1 ? 'day' : 'days'} ${isMore ? 'more' : 'fewer'}`;
  return `${isMore ? 'with' : 'without'} ${GAPS[name]} this time`;
};

export const advice: AdviceMessages = {
  standing: { new: 'New', 'follow-up': 'Followed up, with one more fact', recurrence: 'Back after it was solved' },
  labels: {
    effect: 'Expected effect',
    cost: 'Cost',
    tell: 'To be told',
    measure: 'Measured by',
    tool: 'Tool',
    doneWhen: 'Done when',
    caution: 'Caution',
    sources: 'Sources',
    before: 'Since last time',
  },
  path: (objective, strategy) => `${objective} → ${strategy}`,
  effect: (low, high) => `${low} to ${high} a month`,
  effectOf: (low, high, noun) => `${low} to ${high} a month (${noun})`,
  workedOutOver: (time) => `worked out on ${time}`,
  basis: (volume, time) => `worked out on ${time}: ${volume}`,
  closes: {
    'own-fall': (low, high, subject) => `by winning back ${low} to ${high} of what ${subject} lost over a year`,
    gap: (low, high) => `by closing ${low} to ${high} of the gap to the rest of the site`,
  },
  quoted: (title) => `“${title}”`,
  semicolon: '; ',
  accordingTo: (sources) => `going by ${sources}`,
  toMeasure: (plan) => `effect to be measured: ${plan}`,
  overlap: 'These effects may overlap: they do not add up.',
  noEffect: 'to be measured: no sound study lets us put a figure on it beforehand',
  marginCounted: (share, who, day) => `counting the margin only, ${share} of the price by ${who} on ${day}`,
  marginPays: (share, who, day) =>
    `what is given away is paid for by the margin, which is ${share} of the price by ${who} on ${day}`,
  setUp: (time) => `${time} to set up`,
  ofWork: (time) => `${time} of work`,
  running: (hours) => `then ${hours} a week`,
  noRunning: 'nothing after that',
  firstYear: (hours) => `${hours} in the first year`,
  rollOut: (daily, yearly, fullTime) =>
    `extended to the whole site: ${daily} a day, which is ${yearly} a year and ${fullTime} of a full-time job`,
  toolApart: 'price of the tool on top',
  licence: 'the tool not included, if you do not have it: ask for its price before you decide',
  hours: (count, number) => `${count} hour${plural(number, { one: '', other: 's' })}`,
  days: (count, number) => `${count} day${plural(number, { one: '', other: 's' })}`,
  halfDay: 'half a day',
  minutes: (count) => `${count} minutes`,
  measure: (noun, window) => `${noun}, ${window} after it is in place`,
  measureInShort: (noun, window) => `${noun}, over ${window}`,
  among: ({ the, within = `for ${the}` }) => within,
  smallestVisible: (change) => `by then, an effect below ${change} will not show`,
  testTakes: (change, perVersion, time) =>
    `to see ${change}, an A/B test takes ${perVersion} visits per version, which is ${time}`,
  notTestable: (change, perVersion, time) =>
    `no A/B test is possible here: to see ${change}, it would take ${perVersion} visits per version, which is ${time}`,
  testLabel: (change) => `visits per version to see ${change}`,
  sizeBefore: (day, before, now) => `the difference was ${before} on ${day}; it is ${now}`,
  paceBefore: (day, before, now) => `the pace was ${before} a month on ${day}; it is ${now}`,
  saidOn: (day) => `already said on ${day}`,
  turnedDown: (day, reason) => `turned down on ${day}${reason ? `: ${reason}` : ''}`,
  leftOut: {
    'no-capacity': () => 'not enough free hours in the week',
    'no-room': () => 'not enough hours beside what is proposed above',
    'enough-already': () => 'other advice weighs more this month',
    'not-measurable': () => 'the site’s volume would not let its effect be seen',
    'already-said': (day, times) =>
      `already advised${times ? ` ${times}` : ''}${day ? `, last on ${day}` : ''}; nothing new since`,
    'in-progress': (day) => `already taken up${day ? ` on ${day}` : ''}`,
    'done-and-waiting': (day) =>
      `done${day ? `; its effect will be judged on ${day}` : ', its effect is not judged yet'}`,
    refused: (day) => `turned down${day ? `; to be looked at again on ${day}` : ''}`,
    'data-health': () => 'the data it rests on cannot be relied on',
    'too-late': (day) => `it takes more time than is left${day ? ` before the peak of ${day}` : ''}`,
    margin: () => 'it gives money away, and the margin has none to give',
  },
  doneAndJudged: 'done and judged; nothing new since',
  times: (count) => `${count} times`,
  outcome: {
    improved: (effect) => `improved the result${effect ? `: ${effect}` : ''}`,
    'no detectable change': (effect) => `no detectable change${effect ? `: ${effect}` : ''}`,
    worse: (effect) => `made the result worse${effect ? `: ${effect}` : ''}`,
    'not measurable': () => 'the effect cannot be measured',
  },
  effectBetween: (middle, low, high) => `${middle}, between ${low} and ${high}`,
  outcomeTooSmall: (smallest) => `an effect below ${smallest} would not show`,
  outcomeNeeds: (duration) => `it would take ${duration} of data`,
  outcomeWouldShow: (smallest, duration) =>
    `at this volume, the time set at the start shows only effects of ${smallest} or more; a smaller one is possible, and would take ${duration} of measurement`,
  note: {
    fallsBack: (change) => `the figure stood at an extreme: ${change} would have come back by itself`,
    notApart: (titles) =>
      `${titles.map((title) => `“${title}”`).join(', ')} worked on the same figure in the same weeks: their effects cannot be told apart`,
    daysLeftOut: (days) => `${days} without measurement left out`,
    sampled: (share) => `a sample of ${share} of the events`,
    thresholded: 'Google withheld small volumes',
  },
  refused: (day, reason, revisitOn) =>
    `turned down on ${day}${reason ? `: ${reason}` : ''}; to be looked at again on ${revisitOn}`,
  states: {
    proposed: 'proposed',
    accepted: 'taken up, not begun',
    doing: 'begun',
    done: 'done',
    refused: 'turned down',
    resolved: 'solved',
  },
  actionStates: { 'to-do': 'taken up, not begun', doing: 'begun', done: 'done', dropped: 'dropped' },
  work: {
    heading: 'What we had decided',
    open: {
      'to-do': (actions) => `Taken up, not begun: ${actions}.`,
      doing: (actions) => `Begun: ${actions}.`,
    },
    concerns: (departments, toldOn) => `concerns ${departments} (${toldOn ? `told on ${toldOn}` : 'to be told'})`,
    takenBy: (owner, due) =>
      `${owner === null ? 'I see to it' : owner ? `${owner} sees to it` : 'Nobody sees to it yet'}, ${due ? `due on ${due}` : 'no date set'}`,
    judgedBy: (plan) => `effect judged by ${plan}`,
    openAction: (title, owner, due) =>
      `“${title}” (${[owner || 'no owner', due && `due on ${due}`].filter(Boolean).join(', ')})`,
    others: (count) => `${count} more`,
    stillTrue: (facts) => `${bold('Still true.')} ${facts.join('. ')}.`,
    factWith: (title, answer) => `${title} (${answer})`,
    underWay: (title, day, isBegun) => `“${title}”, taken up on ${day}, ${isBegun ? 'begun' : 'not begun'}`,
    doneAbout: (title, day, result) => `“${title}”, done on ${day}${result ? `: ${result}` : ''}`,
    refusedAbout: (title, day) => `“${title}”, turned down on ${day}`,
    waiting: (title, day) => `“${title}” has waited for an answer since ${day}`,
    proposedBefore: (day) => `Already proposed on ${day}.`,
    doneBefore: (day, result) => `Already done on ${day}${result ? `: ${result}` : ''}.`,
    stillWaiting: (questions) => `${bold('Still unanswered')}: ${questions}. Yes or no?`,
    asked: (title, day) => `“${title}” (${day})`,
    noneDecided: 'No action has been decided yet.',
    monthInPart: (month, amount, counted) => `${month}: ${amount} (${counted}).`,
    monthInShort: (month, amount, changes) => `${month}: ${amount}${changes ? ` (${changes})` : ''}.`,
    monthApart:
      'The change on the year does not follow that trend: one month alone does not tell whether it is changing.',
    onTheYear: (change) => `${change} on the year`,
    onTheMonth: (change, month) => `${change} on ${month}`,
    apart: (change, gaps) => [change, ...gaps.map((gap) => gapText(gap))].join(', '),
    cameOf: {
      as: (low, high) => `As expected, ${low} to ${high}.`,
      more: (low, high) => `More than the ${low} to ${high} expected.`,
      less: (low, high) => `Less than the ${low} to ${high} expected.`,
    },
    unforeseen: {
      more: (figure) => `${figure}, more than expected`,
      less: (figure) => `${figure}, less than expected`,
    },
    foreseen: (month, low, high) => `${month} should bring ${low} to ${high}.`,
    peakCame: (week, value, expected, day, low, high) =>
      `${bold('The season’s peak.')} ${value} ${week}; ${expected} was expected on ${day}, between ${low} and ${high}.`,
    nowSure: (word) => `${word.replace(/\.$/, '')}, and now that is certain.`,
    answerTurnedAgain: {
      'grows-slower': 'Yes, but still more slowly.',
      'grows-faster': 'Yes, and still faster.',
      'grows-again': 'Yes, still.',
      'grows-no-more': 'Still worse than before.',
      'falls-slower': 'No, but still less badly than before.',
      'falls-no-more': 'Still better than before.',
      'rise-slowed': 'Still worse than before.',
      'fall-slowed': 'Still less badly than before.',
      'bent-down': 'Still worse than before.',
      'bent-up': 'Still better than before.',
    },
    answerAgain: { growing: 'Yes, still.', stagnating: 'Still not.', declining: 'Still not.' },
    calmWeek: (course) => `Nothing new this week${course ? `: ${course}, as before` : ''}.`,
    calmWeekAfterStep: (courses) => `Nothing new this week. What still holds: ${courses.join('; ')}.`,
    toDo: (title) => `to do: ${title}`,
    waits: (title) => `to follow: ${title}`,
    nothingChanged: 'nothing changed, something to follow',
    toFollow: 'Actions to follow this week',
  },
  hoursTaken: (taken, available) => `${taken} h taken of ${available} h a week`,
  hoursLeft: (left) => `${left} h a week would be left if you took on all that is proposed.`,
  seeInAnalytics: 'See it in Google Analytics',
};
