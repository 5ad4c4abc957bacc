export const welcomeSeries: TacticText = {
  title: 'Welcome newcomers with a series of three messages',
  askedAs: ['welcome series', 'welcome email', 'welcome message'],
  why: 'The second visit is prepared with the sign-up or the first purchase: a short series that leaves on its own says who you are and gives a reason to come back.',
  steps: [
    'Choose one entry, the newsletter sign-up or the first purchase, never both in one series.',
    'Write three messages without a discount: at once (what was promised), after three days (what customer service is asked most), after ten days (the three products that people begin with).',
    'Keep those who are still in the series out of general mailings.',
    'Keep a random tenth of the newcomers without the series for three months.',
    'Name the campaign “welcome”, and read the share of second orders in each group.',
  ],
  doneWhen:
    'The series leaves on its own, the control group is in place, and the share of second orders is read every month.',
  tool: 'Klaviyo: “Welcome series” flow, triggered by joining a list, with a random split at the entry.',
  caution:
    'A sign-up is consent to what was announced, not to everything: say what you will send, and how often. A welcome discount has people wait for the next one: begin without.',
};
import type { TacticText } from '@/lib/model/tactic-text';
