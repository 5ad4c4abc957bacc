export const tagCampaigns: TacticText = {
  title: 'Tag every campaign link the same way',
  askedAs: ['utm', 'tag campaigns', 'campaign links'],
  why: 'Part of the campaign visits does not seem to be counted in its channel: what each campaign brings is then told wrong.',
  steps: [
    'In the Acquisition report, open “Unassigned”, then “Direct”, by source and medium, and write down the first ten pairs.',
    'Write one page of rules: source, medium and campaign in lower case, without accents, with the media that Google knows (email, cpc, social, affiliate, sms).',
    'Mend the links of the campaigns under way, at the agency and in the email tool.',
    'Have each new link checked before it is sent, with the checklist.',
  ],
  doneWhen: 'No campaign of the week lands in “Unassigned” or in “Direct”.',
  tool: 'Google’s Campaign URL Builder, or a shared sheet that composes the links.',
};
import type { TacticText } from '@/lib/model/tactic-text';
