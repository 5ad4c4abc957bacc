import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const tagCampaigns: Tactic = {
  id: 'tag-campaigns',
  answers: [
    { kinds: ['data-health'], segments: ['unassigned-share'] },
    {
      kinds: ['segments'],
      metrics: ['sessions'],
      dimensions: ['sessionDefaultChannelGroup'],
      part: { keys: ['Unassigned'], direction: 'up' },
    },
  ],
  needs: [],
  strategy: 'sound-measurement',
  effect: null,
  setUpHours: 4,
  weeklyHours: 0.25,
  departments: ['agency', 'crm'],
  measure: { metric: 'sessions', target: 'finding', windowDays: 28 },
  report: 'acquisition',
  text: {
    fr: {
      title: fr`Marquer chaque lien de campagne de la même façon`,
      why: () =>
        typesetFrench(
          `Une part des visites n’est rattachée à aucun canal : ce que rapporte chaque campagne est donc faussé.`,
        ),
      steps: [
        fr`Dans le rapport Acquisition, ouvrez « Unassigned » par source et support, et relevez les dix premiers couples.`,
        fr`Écrivez une page de règles : source, support et campagne en minuscules, sans accent, avec les supports que Google reconnaît (email, cpc, social, affiliate, sms).`,
        fr`Corrigez les liens des campagnes en cours chez l’agence et dans l’outil d’e-mail.`,
        fr`Faites relire chaque nouveau lien avant l’envoi, avec la liste de contrôle.`,
      ],
      doneWhen: fr`Aucune campagne de la semaine n’arrive dans « Unassigned ».`,
      tool: fr`Campaign URL Builder de Google, ou une feuille partagée qui compose les liens.`,
    },
    en: {
      title: 'Tag every campaign link the same way',
      why: () => 'Part of the visits belongs to no channel: what each campaign brings is therefore told wrong.',
      steps: [
        'In the Acquisition report, open “Unassigned” by source and medium, and write down the first ten pairs.',
        'Write one page of rules: source, medium and campaign in lower case, without accents, with the media that Google knows (email, cpc, social, affiliate, sms).',
        'Mend the links of the campaigns under way, at the agency and in the email tool.',
        'Have each new link checked before it is sent, with the checklist.',
      ],
      doneWhen: 'No campaign of the week lands in “Unassigned”.',
      tool: 'Google’s Campaign URL Builder, or a shared sheet that composes the links.',
    },
  },
};
