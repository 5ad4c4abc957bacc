import type { TacticTexts } from '../../tactic';
import { abandonedCart } from './abandoned-cart';
import { addedVisits } from './added-visits';
import { assistantsVisits } from './assistants-visits';
import { channelPromise } from './channel-promise';
import { deliveryPromise } from './delivery-promise';
import { deputyAndNextStep } from './deputy-and-next-step';
import { emailSegments } from './email-segments';
import { finishBeforeStarting } from './finish-before-starting';
import { freeShippingThreshold } from './free-shipping-threshold';
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
import { refreshOrganicPages } from './refresh-organic-pages';
import { seasonPlan } from './season-plan';
import { secondOrder } from './second-order';
import { shareTags } from './share-tags';
import { siteSearch } from './site-search';
import { spreadChannels } from './spread-channels';
import { tagCampaigns } from './tag-campaigns';
import { targetByLever } from './target-by-lever';
import { whatDidYouChange } from './what-did-you-change';

export const ENGLISH_TACTICS: TacticTexts = {
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
  'product-reviews': productReviews,
  'channel-promise': channelPromise,
  'added-visits': addedVisits,
  'pre-send-checklist': preSendChecklist,
  'lead-follow-up': leadFollowUp,
  'email-segments': emailSegments,
  'second-order': secondOrder,
  'free-shipping-threshold': freeShippingThreshold,
  'order-complement': orderComplement,
  'refresh-organic-pages': refreshOrganicPages,
  'new-customer-holdout': newCustomerHoldout,
  'spread-channels': spreadChannels,
  'assistants-visits': assistantsVisits,
  'share-tags': shareTags,
  'season-plan': seasonPlan,
  'target-by-lever': targetByLever,
  'deputy-and-next-step': deputyAndNextStep,
  'finish-before-starting': finishBeforeStarting,
};
