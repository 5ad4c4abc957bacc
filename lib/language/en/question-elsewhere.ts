import type { Topic } from '@/lib/ask/vocabulary/elsewhere';

/** What Plateau does not read, or Google Analytics cannot tell, and where it stands. */
export const elsewhere = {
  ads: 'Of ads, Plateau reads cost and clicks by campaign alone, where Google Ads is linked: nothing that it has answers this. In Google Analytics: Advertising › Performance, once the ad accounts are linked.',
  'search-console':
    'Plateau does not read what people search for on Google. In Google Analytics: Reports › Search Console, once it is linked; or in Search Console itself.',
  'real-time': 'Plateau reads whole days, and not who is there now. In Google Analytics: Reports › Realtime.',
  demographics:
    'Plateau does not read age, gender, interests or language. In Google Analytics: Reports › User › User attributes › Demographic details, with Google signals on.',
  cities:
    'Plateau reads countries, and neither regions nor cities. In Google Analytics: Reports › User › User attributes › Demographic details.',
  exits:
    'Plateau does not read on which page a visit ends. In Google Analytics: Explore › Free form, with the metric “Exits” by page.',
  'time-spent':
    'Plateau does not read how long people stay. In Google Analytics: Reports › Engagement › Pages and screens, “Average engagement time”.',
  technology:
    'Plateau reads devices and browsers, and no systems or screens. In Google Analytics: Reports › User › Tech › Tech details.',
  clicks:
    'Plateau does not read clicks on single elements of a page. In Google Analytics: Reports › Engagement › Events, where they are sent as events.',
  loyalty:
    'Plateau does not follow people over time. In Google Analytics: Reports › Retention, or Explore › Cohort exploration and User lifetime.',
  paths:
    'Plateau does not read the paths that people take. In Google Analytics: Explore › Path exploration, or Advertising › Attribution paths.',
  coupons:
    'Plateau does not read coupons, payment or delivery. In Google Analytics: Explore › Free form, with the dimension that the shop sends.',
  hours:
    'Plateau keeps days, and no hours of the day. In Google Analytics: Explore › Free form, with the dimension “Hour”.',
  errors:
    'Plateau does not read error pages. In Google Analytics: Reports › Engagement › Pages and screens, by page title.',
  mailing:
    'Google Analytics does not see what happens in a mailbox: opens and unsubscribes are counted by the tool that sends.',
  social: 'Google Analytics does not see followers, reach or reactions: the platform itself counts them.',
  books: 'Google Analytics knows neither margins nor stock: the shop and its accounts do.',
  speed:
    'Google Analytics does not measure how fast pages load: PageSpeed Insights and the Core Web Vitals of Search Console do.',
  links:
    'Google Analytics does not count the links of other sites: Search Console lists them under Links. Visits by such links: ask for the channel Referral.',
  rivals:
    'Google Analytics knows this property alone, and no competitors. Published ranges stand in Plateau’s settings.',
  persons: 'Google Analytics must not know who people are: names, addresses and orders by person are with the shop.',
  opinion: 'Google Analytics does not know what people think: reviews and surveys do.',
  offline: 'Google Analytics sees the site alone, and nothing that happens outside it.',
  measurement:
    'What the measurement misses, Plateau looks for: days without data, orders announced twice, visits that nobody seems to make (the figures here are without them already), and so on. In its settings: “See how this property measures, and what to put right”.',
  unusual: 'What is out of the ordinary, Plateau says by itself: at the top of its window, and in the week’s report.',
  advice:
    'A question is answered with figures. What to do about them stands in the checklist and in the month’s draft.',
} satisfies Record<Topic, string>;
