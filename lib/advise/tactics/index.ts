import type { Tactic } from '../tactic';
import { abandonedCart } from './abandoned-cart';
import { addedVisits } from './added-visits';
import { amplifyContent } from './amplify-content';
import { assistantsVisits } from './assistants-visits';
import { automatedVisits } from './automated-visits';
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
import { mobileForm } from './mobile-form';
import { moveBudget } from './move-budget';
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
import { stopUnprofitableCampaign } from './stop-unprofitable-campaign';
import { tagCampaigns } from './tag-campaigns';
import { targetByLever } from './target-by-lever';
import { welcomeSeries } from './welcome-series';
import { whatDidYouChange } from './what-did-you-change';

/** The playbook: every tactic that Plateau may advise, sound measurement first. */
export const TACTICS: readonly Tactic[] = [
  mendMeasurement,
  missingColumns,
  tagCampaigns,
  automatedVisits,
  whatDidYouChange,
  mobileCheckout,
  mobileForm,
  paymentByBrowser,
  deliveryPromise,
  abandonedCart,
  landingPageTest,
  siteSearch,
  reorderLists,
  productReviews,
  reassuranceBlock,
  remarketingAudience,
  channelPromise,
  addedVisits,
  preSendChecklist,
  leadFollowUp,
  emailSegments,
  emailFlows,
  welcomeSeries,
  secondOrder,
  discountGuard,
  stopUnprofitableCampaign,
  moveBudget,
  freeShippingThreshold,
  orderComplement,
  refreshOrganicPages,
  feedHygiene,
  amplifyContent,
  newCustomerHoldout,
  excludeBuyers,
  spreadChannels,
  assistantsVisits,
  shareTags,
  howDidYouHear,
  seasonPlan,
  itemForecast,
  targetByLever,
  quarterlyReview,
  roadmapWithObjectives,
  deputyAndNextStep,
  finishBeforeStarting,
  cultureEvent,
];
