export const remarketingAudience: TacticText = {
  title: 'Create an audience of those who saw the product and did not buy it',
  askedAs: ['remarketing', 'retargeting'],
  why: 'For {segment}, {segmentRate} of views lead to the cart, against {othersRate} for an ordinary product.',
  steps: [
    'Check the page first: price, stock, sizes, picture. Nobody is brought back to a page that does not hold.',
    'In Google Analytics, create an audience: “view_item” of this product in the last 30 days, without “add_to_cart” or “purchase”.',
    'Link it to Google Ads with three settings: buyers excluded, three showings a day at most, an end after two weeks.',
    'Ask the agency to keep a tenth of the audience without ads: it is what will tell the effect.',
    'After eight weeks, stop if the difference between the two groups does not show.',
  ],
  doneWhen: 'The audience runs with its control group and its end date.',
  tool: 'Google Analytics: Admin, Audiences; Google Ads: exclusions and frequency cap.',
  caution:
    'Plateau reads totals only, never a person. Targeted advertising takes consent; an audience that is too small does not fill, and that is a protection.',
};
import type { TacticText } from '@/lib/model/tactic-text';
