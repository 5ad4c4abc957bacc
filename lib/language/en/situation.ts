import type { HostPurpose } from '@/lib/model/host-purpose';
import type { Noun } from '../catalogue/noun';
import type { SituationMessages } from '../catalogue/situation';
import { plural } from './locale';

/** A stretch as a sentence begins with it; a single day says `on` already. */
/** `from 24 August to 15 November 2026`, `on 3 March` */
export const from = (period: string) => (period.startsWith('on ') ? period : `from ${period}`);
const verb = (noun: Noun, one: string, many: string) => `${noun.the} ${noun.plural ? many : one}`;

const PURPOSES: Readonly<Record<HostPurpose, string>> = {
  local: 'somebody’s own machine',
  staging: 'a test version',
  preview: 'a preview at a hosting platform',
  translation: 'a translation service',
  archive: 'an archive',
  tool: 'a measurement tool',
  unknown: 'another site, or a copy',
};

export const situation: SituationMessages = {
  beside: {
    articles: {
      title: (item) => `A product often viewed, seldom put in the cart: ${item.the}`,
      text: ({ period, own, others, count }) =>
        `${from(period)}, ${own} of its ${count} views reach the cart, against ${others} for a typical product.`,
    },
    refunds: {
      title: (item) => `A product refunded more often than others: ${item.the}`,
      text: ({ period, own, others, count }) =>
        `${from(period)}, ${own} of its sales were refunded, against ${others} for all other products together. This rests on ${count} items sold.`,
    },
    searches: {
      title: (term) => `Those who search the site for ${term.the} seldom find`,
      text: ({ period, own, others, count }) =>
        `${from(period)}, ${own} of ${count} visits with this search succeed, against ${others} for all other searches together.`,
      none: ({ period, others, count }) =>
        `${from(period)}, none of ${count} visits with this search succeeds, against ${others} for all other searches together.`,
    },
    lists: {
      title: (list) => `The list ${list.the} is seen but seldom opened`,
      text: ({ period, own, others, count }) =>
        `${from(period)}, ${own} of its ${count} product displays lead to a click, against ${others} for a typical list.`,
    },
    knownVisitors: {
      title: (channel) => `${verb(channel, 'brings', 'bring')} back mostly visitors who know the site already`,
      text: ({ period, own, others, count }) =>
        `${from(period)}, ${own} of these ${count} paid visits are their visitor’s first, against ${others} by channels that are not paid for.`,
    },
    reach: {
      title: (page) => `The page ${page.the} holds its visitors, but few arrive there`,
      text: ({ period, own, others, count }) =>
        `${from(period)}, ${own} of the ${count} visits that begin there are engaged, against ${others} on the whole site.`,
    },
  },
  refunded: (amount) => `The refunds amount to ${amount}.`,
  browser: {
    title: (browser, step, next) =>
      `On ${browser.the}, more is lost than elsewhere between ${step.the} and ${next.the}`,
    text: ({ period, own, others, count }, step, next) =>
      `${from(period)}, ${own} of ${count} ${step.bare} there lead to ${next.the}, against ${others} on all other browsers together.`,
    compatible: 'This is compatible with a page that fails on this browser, and no proof of it: a trial will tell.',
  },
  margin: {
    title: 'Discounts weigh more in the revenue',
    discounts: (amount) => `The discounts of these days amount to ${amount}.`,
    unknown: 'Google Analytics does not know the margin: what they leave of it remains to be worked out.',
  },
  leads: {
    title: (leads) => `${verb(leads, 'is up', 'are up')}, but sales are down`,
    text: (when, { noun, leads, leadsBefore, sales, salesBefore }) =>
      `${when}: ${leads} ${noun.bare} against ${leadsBefore}, and ${sales} sales against ${salesBefore}.`,
    closing: (points) => `The share of enquiries that became sales changes by ${points}.`,
    told: 'The sales are those that a person gave; Google Analytics does not see them.',
  },
  untracked: {
    title: 'More new visitors arrive without a known origin, elsewhere than on the home page',
    onPage: (page) => `More new visitors arrive without a known origin, mostly on ${page.the}`,
    text: ({ period, after, visitors, before, size }) =>
      `${from(period)}, ${after} of new visitors arrive by direct access elsewhere than on the home page (${visitors} people), against ${before} over the six months before (${size}).`,
    compatible:
      'This is compatible with links that people pass on to one another, and no proof of it. Campaigns did not lose as many visitors.',
    heardTitle: 'Buyers come through somebody who told them of the site',
    heard: (share, answers, period) =>
      `Of ${answers} buyers who answered ${from(period)}, ${share} say that they heard of the site from somebody.`,
  },
  peak: {
    title: (outcome, period) => `The next peak ${outcome.of} is expected ${from(period)}`,
    text: (amount, usual) =>
      `If the season comes back and the difference from last year lasts, that week would bring ${amount}, against ${usual} in a usual week.`,
    ramp: (day) => `Going by last year, the climb begins around ${day}.`,
    begin: {
      ahead: (day) => `To prepare for eight weeks, start on ${day}.`,
      late: (day) =>
        `To prepare for eight weeks, the day to start was ${day}: there is time left for what matters most only.`,
    },
  },
  automation: {
    title: {
      low: 'Little of what email brings comes from messages that send themselves',
      none: 'No message that sends itself is recognised in email',
    },
    low: (period, share, email, orders) =>
      `${from(period)}, ${share} of the ${email} that email brought comes from campaigns whose name says that they send themselves. In orders: ${orders}.`,
    none: (period, email) =>
      `${from(period)}, email brought ${email}, and no campaign’s name says that it sends itself.`,
    byName: 'Only the names of campaigns tell it here. If yours use other words, give them in the settings.',
  },
  unseen: {
    title: (count, number) =>
      `${count} product${plural(number, { one: '', other: 's' })} of the catalogue that nobody saw`,
    text: (period, count, catalogue) =>
      `${from(period)}, at least ${count} of the ${catalogue} products of the catalogue that you gave had not a single view.`,
    named: (names) => `Among them: ${names}.`,
  },
  assistants: {
    title: {
      up: 'AI assistants bring more visits than a year ago',
      down: 'AI assistants bring fewer visits than a year ago',
      unknown: 'What AI assistants bring',
    },
    visits: (period, visits, share) => `${from(period)}, ${visits} visits come from AI assistants, ${share} of all`,
    beside: (before, size) => `, against ${before} a year earlier (${size})`,
    counted: (name, visits) => `${name} (${visits})`,
    names: (list) => `By assistant: ${list}.`,
    since: (day, visits) => `The first came on ${day}; ${visits} have come in all.`,
    rate: (rate, own, others, period) =>
      `Their ${rate.bare} is ${own}, against ${others} for all other visits (${period}).`,
    earned: (outcome, amount) => `${outcome.the} of these visits over the four weeks: ${amount}.`,
    pages: (list) => `They arrive above all on ${list}.`,
    joined: (names) =>
      `Google has counted ${names} in a channel of its own only since May 2026: earlier visits are added to it here, by the host that sent them.`,
    apart: (names, isOne) =>
      `${names} ${isOne ? 'is' : 'are'} not in that channel, and ${isOne ? 'is' : 'are'} counted here.`,
  },
  otherHosts: {
    title: {
      aside: 'Visits on other hosts than the site’s are set aside',
      told: 'A few visits are counted on other hosts than the site’s',
    },
    visits: (period, visits, share) =>
      `${from(period)}, ${visits} of the visits that Google Analytics shows (${share}) were counted on hosts that are not the site’s.`,
    host: (host, purpose, visits) => `${host} (${PURPOSES[purpose]}: ${visits})`,
    hosts: (list) => `By host: ${list}.`,
    aside: 'Visits, sales and rates are told here without them.',
    few: 'They are too few to change any figure, and are left in.',
    remedy:
      'To keep them out of Google Analytics: Admin, Data filters, a host name filter that keeps the site’s own hosts; it applies from the day on which it is set, and drops what has no host too.',
  },
  reversal: {
    part: (segment, before, after) => `${segment.the} from ${before} to ${after}`,
    text: (parts) => `Taken one by one: ${parts}.`,
  },
  noted: (reason) => `Noted cause: ${reason}`,
  notedAction: (reason) => `From the checklist, around that day: ${reason}`,
  notedByGoogle: (reason) => `Google notes on its charts: ${reason}`,
  label: {
    beside: (segment) => `distance from the others, ${segment.the}`,
    discounts: 'discounts given',
    closing: 'share of enquiries that became sales, change between the two periods',
    sales: 'sales closed',
    untracked: 'share of new visitors by direct access elsewhere than on the home page',
    heard: 'share of buyers who came through somebody',
    heardAnswers: 'buyers who answered',
    peak: (outcome) => `expected peak ${outcome.of}`,
    usualWeek: (outcome) => `${outcome.bare} of a usual week`,
    automatic: 'share of email that sends itself, in revenue',
    automaticOrders: 'share of email that sends itself, in orders',
    unseen: 'products without a single view',
    catalogue: 'products in the catalogue',
    onHost: (host) => `visits on ${host}`,
    otherHosts: 'visits on other hosts than the site’s',
    otherHostsShare: 'share of the visits on other hosts than the site’s',
    assistants: 'visits from AI assistants',
    assistantsShare: 'share of AI assistants in the visits',
    assistantsSince: 'visits from AI assistants since the first',
    assistantsRate: (rate) => `${rate.bare}, visits from AI assistants`,
    assistantsOthers: (rate) => `${rate.bare}, all other visits`,
    assistantsEarned: (outcome) => `${outcome.bare}, visits from AI assistants`,
    fromAssistant: (name) => `visits from ${name}`,
    assistantsOnPage: (page) => `visits from AI assistants to ${page.the}`,
    hours: 'hours of the coming quarter',
    tooling: 'share of the hours spent on measurement and tools',
    smallSegment: 'share of the segment in the result, at most',
    driven: 'share of the result that comes from channels that you drive',
  },
};
