import type { Finding } from '@/lib/model/finding';
import { found, of } from './situation-findings';

/** Findings of visits that stand apart: from AI assistants, and on hosts that are not the site's. */
export const VISITS: Readonly<Record<string, Finding>> = {
  assistants: found({
    kind: 'assistants',
    metric: 'sessions',
    dimension: 'sessionDefaultChannelGroup',
    segment: 'AI Assistant',
    direction: 'up',
    figures: {
      after: of(['sessions'], 4286, 'count'),
      before: of(['sessions'], 2310, 'count'),
      size: of(['sessions'], 1976, 'count', 310),
      share: of(['sessions'], 0.041, 'rate'),
      'in:ChatGPT': of(['sessions'], 4100, 'count'),
      'apart:Perplexity': of(['sessions'], 150, 'count'),
      'apart:Mistral': of(['sessions'], 36, 'count'),
      sinceFirst: of(['sessions'], 51_000, 'count'),
      rate: of(['ecommercePurchases', 'sessions'], 0.019, 'rate', 0.008),
      others: of(['ecommercePurchases', 'sessions'], 0.021, 'rate'),
      earned: of(['totalRevenue'], 7120, 'currency'),
      'page:/guide': of(['sessions'], 640, 'count'),
    },
  }),
  otherHosts: found({
    kind: 'other-hosts',
    metric: 'sessions',
    dimension: 'hostName',
    direction: 'up',
    figures: {
      visits: of(['sessions'], 11_858, 'count'),
      share: of(['sessions'], 0.119, 'rate'),
      ...Object.fromEntries(
        ['local', 'staging', 'preview', 'translation', 'archive', 'tool', 'unknown'].map((purpose) => [
          `${purpose}:one.example`,
          of(['sessions'], 1200, 'count'),
        ]),
      ),
    },
  }),
};
