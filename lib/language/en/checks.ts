import type { CheckDetails, CheckUpMessages, CheckWords } from '../catalogue/check-up';
import { settingChecks } from './setting-checks';

const over = (period: string) => (period.startsWith('on ') ? period : `from ${period}`);

const PUBLISHED =
  'Ask what was published on the day before the counting stopped: a new template, a new consent banner.';

/** What may be amiss with what is counted; `stopped` where nothing names it. */
const AMISS: Readonly<Record<string, Pick<CheckWords, 'amiss' | 'consequence' | 'steps'>>> = {
  stopped: {
    amiss: () => 'No visit was counted in the latest days.',
    consequence: () => 'Whatever happened on these days is lost for good: Google Analytics counts nothing afterwards.',
    steps: () => [
      'Open the site in another window, and Reports, then Realtime, in Google Analytics: your own visit should show within a minute.',
      'Where it does not, check with Google’s Tag Assistant that the Google tag is on every page and is allowed to run.',
      PUBLISHED,
    ],
  },
  gaps: {
    amiss: () => 'Days or hours are missing among those that were read: the state of the data names them.',
    consequence: () => 'Sums over these days are too low; Plateau leaves the days out of its trends.',
    steps: () => [PUBLISHED],
  },
  missing: {
    amiss: (d) => `Nothing was counted for ${d.names} ${over(d.period)}, while visits were.`,
    consequence: () =>
      'Either nothing happened, or measurement had stopped: Plateau leaves these days out of its trends, and gives no figure that holds them.',
    steps: () => [
      'See in the shop’s back office, the till or the mailbox whether anything came on these days.',
      'Go through it yourself to the end, on a phone and on a computer, and see whether the event arrives: Reports, Realtime.',
      PUBLISHED,
    ],
  },
  'set-aside': {
    amiss: (d) => `${d.figure('visits')} visits counted ${over(d.period)}, without those that no person seems to make.`,
    consequence: () =>
      'Google Analytics shows these visits too: its totals are higher, its rates lower. The state of the data says by how much.',
    steps: () => ['If people made them, count them: Plateau’s settings, or “--belonging” in a shell.'],
  },
  vanished: {
    amiss: (d) => `Not a visit was counted ${over(d.period)} for ${d.names}.`,
    consequence: () =>
      'Either nothing is sent, advertised or posted any more, or these visits are counted elsewhere, often as direct: both channels then read wrong.',
    steps: () => [
      'Ask whether the sends, ads or posts go on.',
      'If they do, open one of their links and check its “utm” tags: utm_medium=email, cpc, social…',
      'If they have stopped, note it in Plateau, with the date.',
    ],
  },
};
const amissOf = ({ of }: CheckDetails) => AMISS[of] ?? AMISS['stopped'];

const measured: CheckWords = {
  name: 'Visits counted',
  well: (d) => `${d.figure('visits')} visits counted ${over(d.period)}.`,
  amiss: (d) => amissOf(d)?.amiss(d) ?? '',
  consequence: (d) => amissOf(d)?.consequence(d) ?? '',
  steps: (d) => amissOf(d)?.steps(d) ?? [],
};

const keyEvents: CheckWords = {
  name: 'Key events',
  well: (d) => `Every key event came ${over(d.period)}: ${d.figure('keyEvents')} in all.`,
  amiss: (d) =>
    d.of === 'none'
      ? 'No event is marked as a key event.'
      : `${d.names}: marked as key, and not once ${over(d.period)}.`,
  consequence: (d) =>
    d.of === 'none'
      ? 'Nothing tells whether a visit was of use: no conversion, no channel and no page can be judged.'
      : 'Either nobody does this any more, or its tag is broken: key events then fall by a fault of measurement.',
  steps: (d) =>
    d.of === 'none'
      ? [
          'Choose the one or two actions that prove a visit useful: an enquiry sent, an order, a call.',
          'Admin, Data display, Events: mark the star beside that event. It counts from that day on only.',
        ]
      : [
          'Do the action once yourself, and watch whether the event arrives: Admin, Data display, DebugView.',
          'If its name changed on the site or in the tag manager, give it its former name again.',
          'If the action no longer exists, take the star off: Admin, Data display, Events.',
        ],
};

const ordersTwice: CheckWords = {
  name: 'Orders told twice',
  well: (d) =>
    `${d.figure('events')} purchase events for ${d.figure('orders')} orders ${over(d.period)}. Orders sent without a number cannot be told apart, and would not show here.`,
  amiss: (d) => `${d.figure('events')} purchase events for ${d.figure('orders')} orders ${over(d.period)}.`,
  consequence: () =>
    'Google takes a number that comes again for one order, but only of one visitor: the others count twice, in orders and in revenue.',
  steps: () => [
    'Place a test order and load its confirmation page again: no second purchase event may go out (Tag Assistant shows it).',
    'Check that the event carries a transaction_id, another one for each order.',
    'Where a plug-in of the shop and the tag manager both send the event, keep one.',
  ],
};

const consent: CheckWords = {
  name: 'Consent',
  well: () => 'Visits did not fall all at once while purchases held.',
  amiss: (d) =>
    `Visits fell all at once${d.figure('share') ? `, by ${d.figure('share')}` : ''}, while purchases held. This is compatible with a change in how consent is asked for, and no proof of it.`,
  consequence: () => 'Visits and rates before and after that day cannot be compared.',
  steps: () => [
    'Ask who looks after the consent banner what changed around that day.',
    'Visit the site with a fresh browser, accept, and check in Realtime that the visit is counted; then refuse, and check again.',
  ],
};

const hosts: CheckWords = {
  name: 'Hosts',
  well: (d) => `Hardly a visit was counted of another host than ${d.names}.`,
  amiss: (d) =>
    `${d.figure('share')} of the visits ${over(d.period)} are of hosts that no data stream names: ${d.names}.`,
  consequence: () => 'Copies and test sites add visits that nobody made as a customer, and lower every rate.',
  steps: () => [
    'Find out what each of these hosts is: a copy for trials, a translation service, a partner, or a stranger.',
    'Take the Google tag off the copies, or give them a property of their own.',
    'If a host is yours, nothing is wrong: add it under Admin, Data streams, your stream, Configure tag settings, Configure your domains.',
  ],
};

const selfReferrals: CheckWords = {
  name: 'Self-referrals',
  well: (d) =>
    d.of === 'payment-only'
      ? 'No payment service that Plateau knows is among the referrers; which hosts are the site’s own is not known here.'
      : 'Neither the site itself nor a payment service that Plateau knows is among the referrers.',
  amiss: (d) =>
    `${d.names} ${d.list.length > 1 ? 'stand' : 'stands'} among the referrers ${over(d.period)}: ${d.figure('visits')} visits${d.figure('orders') ? `, ${d.figure('orders')} orders` : ''}.`,
  consequence: () =>
    'Whoever comes back from there begins a second visit: the order goes to the referrer, and not to the campaign that brought it.',
  steps: (d) => [
    'Admin, Data streams, your web stream, Configure tag settings, Show all, List unwanted referrals.',
    `Add: ${d.list.join(', ')}.`,
    'Where several domains are yours, name them all under Configure your domains, so that a visit goes on from one to the other.',
  ],
};

const notSet: CheckWords = {
  name: 'Missing values',
  well: () => 'No breakdown lacks much: “(not set)” stays small everywhere.',
  amiss: (d) => `${d.figure('share') || 'A part'} of the visits have no known value${d.by ? ` ${d.by}` : ''}.`,
  consequence: () => 'What cannot be named cannot be compared: its visits are missing where they belong.',
  steps: () => [
    'See which pages and which days it is about: the report of that dimension, row “(not set)”.',
    'A missing landing page mostly means that an event goes out before the page view: the Google tag has to come first.',
    'Missing campaign values mean incomplete links: utm_source, utm_medium and utm_campaign belong together.',
  ],
};

const unassigned: CheckWords = {
  name: 'Channels',
  well: () => 'Hardly a visit is “Unassigned”.',
  amiss: (d) => `${d.figure('share') || 'A part'} of the visits belong to no channel (“Unassigned”).`,
  consequence: () => 'Channels that are paid for look weaker than they are.',
  steps: () => [
    'Reports, Acquisition, Traffic acquisition, by session source / medium: note the ones in “Unassigned”.',
    'Write utm_medium as Google expects it: cpc, email, social, affiliate, display; no words of your own.',
    'Correct the links in the tools that send them, and keep a list of the allowed words.',
  ],
};

export const checks: CheckUpMessages['check'] = {
  measured,
  'key-events': keyEvents,
  'orders-twice': ordersTwice,
  consent,
  hosts,
  'self-referrals': selfReferrals,
  'not-set': notSet,
  unassigned,
  ...settingChecks,
};
