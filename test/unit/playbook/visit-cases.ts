import { atelierBrume } from '@/lib/demo/atelier-brume';
import type { Scene } from '@/test/situations/demo-snapshot';
import type { Case } from './case';

/** A year to compare with; more is drawn only where seasons and long courses count. */
const MONTHS = 15;
/** Drawn together: each is about other visits. */
const MAIL: Scene = { situation: ['campaigns-falling', 'visits-unassigned', 'content-few-readers'], months: MONTHS };
export const PAID: Scene = { situation: ['paid-visits-of-known', 'email-flows-missing'], months: MONTHS };
const GOOGLE: Scene = { situation: ['assistants-channel', 'outage'], months: MONTHS };
const DARK_SOCIAL = {
  scene: { situation: 'dark-social', months: MONTHS },
  finding: 'untracked-visits|sessions|landingPage|/journal/choisir-une-suspension|up',
  figure: 'after',
  says: { fr: ['sans origine connue', 'compatible avec'], en: ['without a known origin', 'compatible with'] },
} as const satisfies Partial<Case>;

/** Where visits come from, what they meet, and what the figures may hide. */
export const VISIT_CASES: readonly Case[] = [
  {
    row: 'Eden',
    when: 'the same mailings go to fewer and fewer',
    scene: MAIL,
    finding: 'segments|sessions|sessionCampaignName|newsletter-hebdo|down',
    figure: 'after',
    says: { fr: ['newsletter-hebdo', 'recule', 'un an plus tôt'], en: ['newsletter-hebdo', 'down', 'a year earlier'] },
    advises: { 'email-segments': { fr: ['trois groupes'], en: ['three groups'], figure: 'after' } },
  },
  {
    row: 'Charlie',
    when: 'all hangs on one channel',
    scene: { situation: 'concentration', months: MONTHS },
    finding: 'concentration|totalRevenue|sessionDefaultChannelGroup|Paid Search|flat',
    figure: 'size',
    says: { fr: ['dépend surtout', 'recherche payante'], en: ['depends mostly', 'paid search'] },
    advises: { 'spread-channels': { fr: ['deuxième source'], en: ['second source'] } },
  },
  {
    row: 'Cyril',
    when: 'a mailing brings many on days on which hardly anybody can buy',
    scene: { situation: 'closed-on-mailing', months: MONTHS },
    finding: 'divergence|purchaseRate||last-week|down',
    figure: 'sessionsChange',
    says: {
      fr: ['trafic monte', 'conversion recule', 'semaine ordinaire'],
      en: ['traffic is up', 'conversion is down', 'usual week'],
    },
    advises: {
      'pre-send-checklist': { fr: ['avant chaque envoi'], en: ['before every send'], figure: 'sessionsAfter' },
    },
  },
  {
    row: 'Dark social',
    when: 'newcomers come straight to a page that nobody types',
    ...DARK_SOCIAL,
    advises: {
      'share-tags': { fr: ['compatible avec'], en: ['compatible with'] },
      'how-did-you-hear': { fr: ['Comment nous avez-vous connus'], en: ['hear'], figure: 'after' },
    },
  },
  {
    row: 'Semrush',
    when: 'fewer come from search',
    scene: { site: atelierBrume },
    finding: 'segments|sessions|sessionDefaultChannelGroup|Organic Search|down',
    figure: 'after',
    says: { fr: ['recherche naturelle', 'recul'], en: ['organic search', 'fall'] },
    advises: { 'refresh-organic-pages': { fr: ['cinq pages', 'Semrush'], en: ['five pages', 'Semrush'] } },
  },
  {
    row: 'Klaviyo',
    when: 'no message sends itself',
    scene: PAID,
    finding: 'automation|totalRevenue|sessionCampaignName||unknown',
    figure: 'email',
    says: { fr: ['e-mail', 'part seul'], en: ['email', 'sends itself'] },
    advises: {
      'email-flows': { fr: ['automatiques', 'Klaviyo'], en: ['Klaviyo'] },
      'welcome-series': { fr: ['série de trois messages'], en: ['series of three messages'] },
    },
  },
  {
    row: 'Google Analytics',
    when: 'visits belong to no channel',
    scene: MAIL,
    finding: 'data-health|sessions|sessionDefaultChannelGroup|unassigned-share|unknown',
    figure: 'size',
    says: { fr: ['aucun canal', 'liens des campagnes'], en: ['no channel', 'campaign'] },
    advises: { 'tag-campaigns': { fr: ['Marquer chaque lien'], en: ['Tag every'] } },
  },
  {
    row: 'Google Analytics',
    when: 'paid visits lose their tags and count as direct',
    scene: { situation: 'tags-lost', months: MONTHS },
    finding: 'data-health|sessions|sessionDefaultChannelGroup|tagging-suspect|unknown',
    says: { fr: ['comptées comme directes', 'compatible avec'], en: ['counted as direct', 'compatible with'] },
    advises: { 'tag-campaigns': { fr: ['Marquer chaque lien'], en: ['Tag every'] } },
  },
  {
    row: 'Google Analytics',
    when: 'visits fall in a step and purchases hold',
    scene: { situation: 'consent-step', months: MONTHS },
    finding: 'data-health|sessions||consent-suspect|unknown',
    figure: 'size',
    says: { fr: ['consentement', 'compatible avec'], en: ['consent', 'compatible with'] },
    advises: { 'what-did-you-change': { fr: ['ce qui a changé'], en: ['what changed'] } },
  },
  {
    row: 'Google Analytics',
    when: 'Google counts assistants apart from a day on',
    scene: GOOGLE,
    finding: 'assistants|sessions|sessionDefaultChannelGroup|AI Assistant|unknown',
    figure: 'after',
    says: {
      fr: ['assistants d’IA', 'Perplexity', 'mai 2026', 'un an plus tôt'],
      en: ['AI assistants', 'Perplexity', 'May 2026', 'a year earlier'],
    },
  },
  {
    row: 'Google Analytics',
    when: 'assistants bring more, and under another name',
    scene: { situation: 'assistants-growing', months: 27 },
    finding: 'assistants|sessions|sessionDefaultChannelGroup|AI Assistant|up',
    figure: 'before',
    says: { fr: ['plus de visites qu’il y a un an'], en: ['more visits than a year ago'] },
    advises: { 'assistants-visits': { fr: ['de la même façon'], en: ['in the same way'], figure: 'before' } },
  },
  {
    row: 'Google Analytics',
    when: 'measurement stood still for three days',
    scene: GOOGLE,
    finding: /^outage\|sessions\|date\|2026-11-06\|flat$/,
    figure: 'size',
    says: { fr: ['mesure', 'arrêtée'], en: ['measurement', 'stopped'] },
  },
  {
    row: 'Retargeting',
    when: 'advertising brings back those who know the shop',
    scene: PAID,
    finding: 'gap|newVisitorShare|sessionDefaultChannelGroup|Paid Search|down',
    figure: 'segmentRate',
    says: { fr: ['connaissent déjà'], en: ['know the site already'] },
    advises: { 'exclude-buyers': { fr: ['Exclure'], en: ['Exclude'], figure: 'segmentRate' } },
  },
  {
    row: 'DMP',
    when: 'a text holds its readers, of whom there are few',
    scene: MAIL,
    finding: 'reach|engagementRate|landingPage|/journal/entretenir-le-lin|up',
    figure: 'segmentRate',
    says: { fr: ['retient ses visiteurs', 'peu y arrivent'], en: ['holds its visitors', 'few arrive'] },
    advises: { 'amplify-content': { fr: ['contenu'], en: ['content'], figure: 'segmentRate' } },
  },
  {
    row: 'Objectif',
    when: 'every device converts better, and all of them together less',
    scene: { situation: 'simpson' },
    finding: 'mix-and-rate|purchaseRate|deviceCategory||down',
    figure: 'after',
    says: { fr: ['pour chaque appareil', 'total trompe'], en: ['for every device', 'total misleads'] },
  },
];
