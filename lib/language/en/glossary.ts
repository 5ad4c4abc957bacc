import type { Glossary } from '../catalogue/glossary';

export const glossary: Glossary = {
  sessions: {
    term: 'Visit (session)',
    meaning: 'One stay on the site, from arrival to departure. Someone who comes back tomorrow makes a second visit.',
  },
  totalUsers: {
    term: 'User',
    meaning:
      'A browser that was recognised, not a person: someone with a phone and a computer counts twice. The users of two months do not add up.',
  },
  keyEvents: {
    term: 'Key event',
    meaning: 'What you hope a visitor does and have declared in Google Analytics: an enquiry, a sign-up, a call.',
  },
  sessionKeyEventRate: {
    term: 'Key event rate',
    meaning: 'Key events divided by visits. It is the conversion of a site that does not sell online.',
  },
  ecommercePurchases: {
    term: 'Order',
    meaning: 'A purchase that was paid on the site. Returns and refunds are read apart.',
  },
  purchaseRate: {
    term: 'Conversion rate',
    meaning:
      'Orders divided by visits. It may rise because the site sells better, or because the curious no longer come.',
  },
  totalRevenue: {
    term: 'Revenue',
    meaning:
      'What Google Analytics saw go by. The accounts count differently: compare how they move, not the last penny.',
  },
  averageOrderValue: {
    term: 'Average order value',
    meaning: 'Revenue divided by orders. A discount often lowers it while it adds orders.',
  },
  addToCarts: {
    term: 'Add to basket',
    meaning: 'An article put into the basket. One basket may hold several.',
  },
  checkouts: {
    term: 'Checkout begun',
    meaning: 'A buyer entered the checkout. The gap to the orders tells where they gave up.',
  },
  firstTimePurchasers: {
    term: 'New buyer',
    meaning: 'Someone who buys for the first time, as far as their browser lets that be known.',
  },
  growing: {
    term: 'Growing, declining',
    meaning: 'The slope is clear enough that chance alone does not explain it, once the season is taken out.',
  },
  plateau: {
    term: 'On a plateau',
    meaning:
      'Proven steady: all that the slope can be lies within the margin that was set. “No rise to be seen” is not enough to say so.',
  },
  'cannot-tell': {
    term: 'Too early to tell',
    meaning: 'The data still allow a rise as well as a fall. Plateau then says how many weeks it would take.',
  },
  interval: {
    term: 'Between … and …',
    meaning: 'The interval that holds the true figure nine times out of ten. The wider it is, the less is known.',
  },
  season: {
    term: 'Corrected for seasons',
    meaning: 'Christmas, the sales and the days of the week are taken out: like is compared with like.',
  },
  'level-shift': {
    term: 'Step',
    meaning: 'A change of level that comes from one day to the next and lasts. A trend comes little by little.',
  },
  factors: {
    term: 'Where the change comes from',
    meaning: 'Revenue = visits × conversion × order value. Each part is worked out so that the parts add up exactly.',
  },
  mix: {
    term: 'Mix effect',
    meaning: 'The total falls because the visitors are no longer the same, while each group behaves as before.',
  },
  channel: {
    term: 'Channel',
    meaning: 'How the visitor came: search engine, email, advertisement, link, direct.',
  },
  tagging: {
    term: 'Link tags (UTM)',
    meaning:
      'A few words added to the address of a link to say which campaign it belongs to. Without them the visit is lost to measurement.',
  },
  direct: {
    term: 'Direct',
    meaning:
      'Visits of unknown origin: an address typed, a bookmark, but also a link without tags or one shared in private.',
  },
  'dark-social': {
    term: 'Word of mouth online',
    meaning:
      'Links passed on by text message or chat, which nothing measures. Figures may be compatible with it and never prove it.',
  },
  consent: {
    term: 'Consent',
    meaning:
      'What the visitor allows to be measured. When the banner changes, the visits that are counted change though nobody has left.',
  },
  thresholding: {
    term: 'Rows withheld by Google',
    meaning: 'Google hides small groups to protect people. No advice is given on what is hidden.',
  },
  sampling: {
    term: 'Sample',
    meaning: 'Google read only a share of the data and extrapolated. The share that was read stands by the figure.',
  },
  concentration: {
    term: 'Dependence',
    meaning: 'Too large a share of the result hangs on one channel, one page or one product.',
  },
  'target-pace': {
    term: 'Pace towards the target',
    meaning: 'The growth a month that would have to be held, beside today’s. One target can be read in three ways.',
  },
  'expected-effect': {
    term: 'Expected effect',
    meaning:
      'A range worked out on your own volumes, from a study that is named and dated or from a gap of your own. It is no promise.',
  },
  outcome: {
    term: 'Measured result',
    meaning:
      'What happened after the action, beside what would have happened without it, by a rule written before the result was known.',
  },
  'running-cost': {
    term: 'Running cost',
    meaning: 'The hours that an action takes every week once it runs. They decide whether it lasts.',
  },
  benchmark: {
    term: 'Point of comparison',
    meaning:
      'Your own same period a year before comes first. An outside figure is shown only with its source and date.',
  },
};
