/** What the first page says, from the demonstration to the first property. */
export const welcome = {
  pageTitle: 'Welcome to Plateau',
  headline: 'Is your site growing, stuck or falling?',
  lead: 'Plateau says it in one sentence, with the date, the cause, what to do, and whether what you did worked. Then it writes your month.',
  step: (number: number, total: number) => `Step ${number} of ${total}`,
  demo: {
    title: 'Look right away',
    text: 'Here is an invented shop, read the way yours will be. No access is asked for.',
    draft: 'See the month written',
    checklist: 'See the checklist',
  },
  connect: {
    title: 'Connect Google Analytics',
    text: 'Google will ask you for one right only: to read your reports.',
    promises: [
      'Everything stays in this browser.',
      'No account with us, no server of ours.',
      'You can withdraw the right at any time.',
    ],
    done: 'Connected.',
    noClient: 'This version needs your own Google client id. The settings guide you step by step.',
    openOptions: 'Open the settings',
  },
  property: {
    title: 'Choose a property',
    text: 'The one you report on every month.',
    wait: 'Your properties will appear here once connected.',
    reading: 'First reading, three years back.',
    done: 'Ready. You will find Plateau in the browser’s toolbar and on Google Analytics.',
    /** Connected, and the list did not come. */
    notListed: 'The list of your properties did not come.',
  },
  /** The person's own site, in the place of the demonstration. */
  own: {
    text: 'This is what your figures say today.',
    glance: 'From the daily totals, which came first. Causes and proposals follow.',
    openDraft: 'Read my month',
    openChecklist: 'See my proposals',
  },
};

export type WelcomeWords = typeof welcome;
