import { counted, language } from './locale';

/** What every page says, and the popup: nothing else of the surfaces is loaded with it. */
export const coreUi = {
  language,
  common: {
    product: 'Plateau',
    loading: 'Loading…',
    refresh: 'Refresh',
    retry: 'Try again',
    cancel: 'Cancel',
    undone: 'Undone.',
    save: 'Save',
    settings: 'Settings',
    connect: 'Connect Google Analytics',
    connecting: 'Google is asking for your consent in another window…',
    demoBanner: 'You are looking at a demonstration shop: its figures are invented.',
    arrow: '→',
    /** Who owns what nobody else was named for. */
    me: 'me',
    dismiss: 'Got it',
    /** The tab shows a property that the account cannot read. */
    otherProperty: (shown: string) => `This account cannot read the property in this tab: here is ${shown}.`,
  },
  popup: {
    pageTitle: 'Plateau',
    until: (day: string, ago: string) => `to ${day} · read ${ago}`,
    refreshing: 'Reading the latest figures…',
    refreshed: (day: string) => `Up to date: figures complete to ${day}.`,
    vitals: 'How the site is doing',
    prompts: 'Worth moving forward',
    accept: 'Accept',
    notNow: 'Not now',
    accepted: 'Added to the checklist.',
    putOff: (day: string) => `Fine. It comes back on ${day}.`,
    putOffReason: 'Not now',
    answer: 'Answer',
    nothingPressing: 'Nothing presses this week.',
    theseArePeople: 'These are people',
    setAsideAgain: 'Set them aside',
    countedAsPeople: (channel: string, day: string) =>
      `Counted as people’s, as you said: the visits${channel ? ` (${channel})` : ''} since ${day} that look automated.`,
    writeMonth: (month: string) => `Write ${month}`,
    checklist: 'Checklist',
    openActions: (number: number) => counted(number, 'open action', 'open actions'),
    notReadYet: 'This property has not been read yet.',
    noProperty: 'Choose the property you report on every month.',
    chooseProperty: 'Choose a property',
    giveFile: 'Give the next file',
    readNow: 'Read it now',
    sparkline: (name: string, sentence: string) => `${name}, week by week: ${sentence}`,
    search: 'Where is…?',
    understood: 'What was understood',
    searchHint: 'mobile conversion rate by month…',
    searchInstead: 'Or:',
    searchFailed: 'No answer came. Keep typing to ask again.',
    seeInAnalytics: 'See in Google Analytics',
  },
};

export type CoreUiWords = typeof coreUi;
