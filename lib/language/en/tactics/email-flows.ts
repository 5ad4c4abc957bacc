export const emailFlows: TacticText = {
  title: 'Set up automated emails, one series a month',
  askedAs: ['marketing automation', 'email automation', 'email flows', 'automated emails', 'klaviyo'],
  why: [
    { given: ['size'], say: 'Going by campaign names, automatic messages make {size} of what email brings.' },
    { say: 'Going by campaign names, no message sends itself: all that email brings takes a send-out by hand.' },
  ],
  steps: [
    'List the messages that leave on their own already, and give their campaigns one word in common, “auto”, so that Google Analytics tells them apart.',
    'Begin where people expect a message: after the purchase (how to use it well), then the cart left behind, then when the product runs out, then after a year of absence.',
    'Write one series a month, of two messages at most, without a discount, read by customer service.',
    'Set one cap for all: no more than two messages a week per person, ordinary letters included.',
    'For each series, keep a random tenth of the people without messages for two months.',
  ],
  doneWhen: 'Three series leave on their own, each with its control group and its name in Google Analytics.',
  tool: 'Klaviyo: “Post-purchase”, “Abandoned checkout”, “Replenishment” and “Winback” flows, and “Smart Sending” for the cap.',
  caution:
    'It takes the person’s consent, or an earlier purchase of similar products, and a way to refuse in every message. Google Analytics sees neither opens nor unsubscriptions: read them in the tool.',
};
import type { TacticText } from '@/lib/model/tactic-text';
