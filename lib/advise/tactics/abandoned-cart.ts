import type { Tactic } from '../tactic';

export const abandonedCart: Tactic = {
  id: 'abandoned-cart',
  answers: [
    { kinds: ['funnel-step'], segments: ['purchase', 'begin_checkout'] },
    { kinds: ['factors'], part: { keys: ['purchaseRate'], direction: 'down' } },
    { kinds: ['verdict'], metrics: ['purchaseRate'], segments: [''], directions: ['flat', 'down'] },
  ],
  needs: ['checkouts', 'ecommercePurchases', 'totalRevenue'],
  strategy: 'more-conversion',
  effect: {
    kind: 'published',
    low: 0.0205,
    high: 0.18,
    sources: [
      { name: 'Bluecore, MediaPost', url: 'https://www.mediapost.com/publications/article/317050/', date: '2018' },
      {
        name: 'Barilliance',
        url: 'https://barilliance.com/cart-abandonment-emails-best-practice-benchmark-study',
        date: '2016',
      },
    ],
    volume: { metric: 'checkouts', less: 'ecommercePurchases' },
    worth: 'averageOrderValue',
  },
  setUpHours: 7,
  weeklyHours: 1,
  tool: 'email',
  departments: ['crm', 'it', 'customer-service'],
  measure: { metric: 'ecommercePurchases', target: 'property', windowDays: 56 },
  report: 'events',
};
