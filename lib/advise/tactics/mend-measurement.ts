import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const mendMeasurement: Tactic = {
  id: 'mend-measurement',
  answers: [
    {
      kinds: ['data-health'],
      segments: ['no-key-events', 'no-ecommerce', 'empty', 'stale', 'not-set-share', 'restricted'],
      severities: ['block', 'warn'],
    },
    { kinds: ['outage'], directions: ['down'] },
  ],
  sources: ['ga4', 'demo'],
  needs: [],
  strategy: 'sound-measurement',
  effect: null,
  setUpHours: 10,
  weeklyHours: 0,
  departments: ['it', 'agency'],
  measure: { metric: 'finding', target: 'property', windowDays: 28 },
  report: 'events',
  text: {
    fr: {
      title: fr`Réparer la mesure avant toute autre chose`,
      why: (s) =>
        typesetFrench(
          `Ce que Google Analytics rapporte sur ${s.metric} est incomplet : tout conseil qui s’y appuie serait un pari.`,
        ),
      steps: [
        fr`Passez une commande d’essai, du bandeau de consentement à la confirmation, avec l’aperçu de Google Tag Manager ouvert : notez quel événement manque ou part deux fois.`,
        fr`Vérifiez dans Google Analytics (Admin, Événements clés) que « purchase » ou votre demande de contact est bien marqué comme événement clé.`,
        fr`Comparez dix commandes de la boutique aux transactions reçues, montant et numéro compris.`,
        fr`Faites corriger, repassez la commande d’essai, et notez la date : les chiffres d’avant et d’après ne se comparent plus.`,
      ],
      doneWhen: fr`Dix commandes de suite se retrouvent dans Google Analytics, au bon montant.`,
      tool: fr`Google Tag Manager (mode Aperçu) et DebugView dans Google Analytics.`,
      caution: fr`Ne mesurez rien avant l’accord de la personne : une mesure « complète » sans consentement n’est pas une mesure saine.`,
    },
    en: {
      title: 'Mend the measurement before anything else',
      why: (s) =>
        `What Google Analytics reports on ${s.metric} is incomplete: any advice that rests on it would be a bet.`,
      steps: [
        'Place a test order, from the consent banner to the confirmation, with the Google Tag Manager preview open: write down which event is missing or sent twice.',
        'Check in Google Analytics (Admin, Key events) that “purchase”, or your contact request, is marked as a key event.',
        'Compare ten orders of the shop with the transactions received, amount and number included.',
        'Have it mended, place the test order again, and note the date: figures before and after no longer compare.',
      ],
      doneWhen: 'Ten orders in a row are found in Google Analytics, with the right amount.',
      tool: 'Google Tag Manager (Preview mode) and DebugView in Google Analytics.',
      caution:
        'Measure nothing before the person has agreed: a “complete” measurement without consent is not a sound one.',
    },
  },
};
