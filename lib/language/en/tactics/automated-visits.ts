import type { TacticText } from '@/lib/model/tactic-text';

// Comparisons: support.google.com/analytics/answer/9269518. Known bots, which Google leaves out by itself: answer/9888366.
export const automatedVisits: TacticText = {
  title: 'Take automated visits out of the reports, and stop them at the site',
  askedAs: ['exclude bots', 'bot traffic', 'visits from China and Singapore'],
  why: [
    {
      given: ['size'],
      say: '{size} of the visits that Google shows seem to be made by no person. Plateau sets them aside; everyone else who opens Google Analytics still sees them.',
    },
    {
      say: 'Some of the visits that Google shows seem to be made by no person. Plateau sets them aside; everyone else who opens Google Analytics still sees them.',
    },
  ],
  steps: [
    'In a report of Google Analytics, click “Add comparison” at the top and create a new one: dimension “Country”, match type “Does not exactly match”, the countries named in the state of the data; apply. True visitors from these countries are left out too: read it beside “All users”.',
    'Where these visits come by invented referrers, use the session’s source in place of the country.',
    'Pass the comparison on to whoever reads these reports: it changes nothing that is stored, and Google’s own exclusion of known bots cannot be adjusted.',
    'Ask whoever hosts the site to challenge or block these visits before the page loads, at the firewall or the delivery network: only this keeps them out of the figures to come. Leave search engines through.',
    'If some of them are people after all (a market just opened, a partner), press “These are people” in Plateau: they count again.',
  ],
  doneWhen: 'The comparison is shared with those who read the reports, and the host has said what can be blocked.',
  caution:
    'Blocking a whole country shuts out its people too: prefer a challenge, and look at orders from there first.',
};
