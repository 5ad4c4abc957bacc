import type { TacticTexts } from '@/lib/model/tactic-text';
import { abandonedCart } from './abandoned-cart';
import { addedVisits } from './added-visits';
import { amplifyContent } from './amplify-content';
import { assistantsVisits } from './assistants-visits';
import { channelPromise } from './channel-promise';
import { cultureEvent } from './culture-event';
import { deliveryPromise } from './delivery-promise';
import { deputyAndNextStep } from './deputy-and-next-step';
import { discountGuard } from './discount-guard';
import { emailFlows } from './email-flows';
import { emailSegments } from './email-segments';
import { excludeBuyers } from './exclude-buyers';
import { feedHygiene } from './feed-hygiene';
import { finishBeforeStarting } from './finish-before-starting';
import { freeShippingThreshold } from './free-shipping-threshold';
import { howDidYouHear } from './how-did-you-hear';
import { itemForecast } from './item-forecast';
import { landingPageTest } from './landing-page-test';
import { leadFollowUp } from './lead-follow-up';
import { mendMeasurement } from './mend-measurement';
import { missingColumns } from './missing-columns';
import { mobileCheckout } from './mobile-checkout';
import { newCustomerHoldout } from './new-customer-holdout';
import { orderComplement } from './order-complement';
import { paymentByBrowser } from './payment-by-browser';
import { preSendChecklist } from './pre-send-checklist';
import { productReviews } from './product-reviews';
import { quarterlyReview } from './quarterly-review';
import { reassuranceBlock } from './reassurance-block';
import { refreshOrganicPages } from './refresh-organic-pages';
import { remarketingAudience } from './remarketing-audience';
import { reorderLists } from './reorder-lists';
import { roadmapWithObjectives } from './roadmap-with-objectives';
import { seasonPlan } from './season-plan';
import { secondOrder } from './second-order';
import { shareTags } from './share-tags';
import { siteSearch } from './site-search';
import { spreadChannels } from './spread-channels';
import { tagCampaigns } from './tag-campaigns';
import { targetByLever } from './target-by-lever';
import { welcomeSeries } from './welcome-series';
import { whatDidYouChange } from './what-did-you-change';

export const tactics: TacticTexts = {
  'mend-measurement': mendMeasurement,
  'missing-columns': missingColumns,
  'tag-campaigns': tagCampaigns,
  'what-did-you-change': whatDidYouChange,
  'mobile-checkout': mobileCheckout,
  'payment-by-browser': paymentByBrowser,
  'delivery-promise': deliveryPromise,
  'abandoned-cart': abandonedCart,
  'landing-page-test': landingPageTest,
  'site-search': siteSearch,
  'reorder-lists': reorderLists,
  'product-reviews': productReviews,
  'reassurance-block': reassuranceBlock,
  'remarketing-audience': remarketingAudience,
  'channel-promise': channelPromise,
  'added-visits': addedVisits,
  'pre-send-checklist': preSendChecklist,
  'lead-follow-up': leadFollowUp,
  'email-segments': emailSegments,
  'email-flows': emailFlows,
  'welcome-series': welcomeSeries,
  'second-order': secondOrder,
  'discount-guard': discountGuard,
  'free-shipping-threshold': freeShippingThreshold,
  'order-complement': orderComplement,
  'refresh-organic-pages': refreshOrganicPages,
  'feed-hygiene': feedHygiene,
  'amplify-content': amplifyContent,
  'new-customer-holdout': newCustomerHoldout,
  'exclude-buyers': excludeBuyers,
  'spread-channels': spreadChannels,
  'assistants-visits': assistantsVisits,
  'share-tags': shareTags,
  'how-did-you-hear': howDidYouHear,
  'season-plan': seasonPlan,
  'item-forecast': itemForecast,
  'target-by-lever': targetByLever,
  'quarterly-review': quarterlyReview,
  'roadmap-with-objectives': roadmapWithObjectives,
  'deputy-and-next-step': deputyAndNextStep,
  'finish-before-starting': finishBeforeStarting,
  'culture-event': cultureEvent,
};
