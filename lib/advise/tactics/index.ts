import type { Tactic } from '../tactic';
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

/** The playbook: every tactic that Plateau may advise, sound measurement first. */
export const TACTICS: readonly Tactic[] = [
  mendMeasurement,
  missingColumns,
  tagCampaigns,
  whatDidYouChange,
  mobileCheckout,
  paymentByBrowser,
  deliveryPromise,
  abandonedCart,
  landingPageTest,
  siteSearch,
  productReviews,
  channelPromise,
  addedVisits,
  preSendChecklist,
  leadFollowUp,
  emailSegments,
  secondOrder,
  freeShippingThreshold,
  orderComplement,
  refreshOrganicPages,
  newCustomerHoldout,
  spreadChannels,
  assistantsVisits,
  shareTags,
  seasonPlan,
  targetByLever,
  deputyAndNextStep,
  finishBeforeStarting,
];
