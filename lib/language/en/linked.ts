import type { Noun } from '../catalogue/noun';
import type { LinkedMessages } from '../catalogue/linked';
import { englishNoun } from './noun';
import { from } from './situation';

export const linked: LinkedMessages = {
  ads: {
    title: {
      unknown: 'What advertising costs',
      returned: (one, back) => `${one} of advertising is followed by ${back} of sales`,
      each: (result, each) => `Advertising costs ${each} for each ${singular(result)}`,
      losing: (campaign) => `The campaign ${campaign.the} costs more than it brings`,
      nothing: (campaign, result) => `The campaign ${campaign.the} costs money and brings no ${singular(result)}`,
      spent: (channel) => `Spending more on ${channel.the} no longer pays`,
    },
    cost: (period, cost) => `${from(period)}, advertising cost ${cost}.`,
    returned: (one, back) => `For each ${one} spent, Google Analytics attributes ${back} of sales to it.`,
    each: (result, count, each) => `Each ${singular(result)} cost ${each}, over ${count} ${result.bare}.`,
    before: (amount) => `A year earlier: ${amount}.`,
    part: (part, amount) => `${amount} for ${part.the}`,
    parts: (dimension, list) => `By ${dimension}: ${list}.`,
    marginal: (one, more) =>
      `When ${one} more is spent within four weeks, with season, trend and the rest of the site set apart, the sales attributed to it rise by ${more}.`,
    needed: (margin) => `A higher budget therefore pays only where the margin is above ${margin} of the price.`,
    compatible: 'This is compatible with an effect of the advertisements, without proving it: a budget test will tell.',
    campaign: (period, cost, results, result) =>
      results
        ? `${from(period)}, it cost ${cost} for ${results} ${result.bare}.`
        : `${from(period)}, it cost ${cost} without a single ${singular(result)}.`,
    most: (amount) =>
      `Even on a generous count, at the value of a usual order, it cannot have brought more than ${amount}: no margin covers that cost.`,
    mostWithMargin: (amount, margin) =>
      `Even on a generous count, at the value of a usual order and the margin given (${margin}), it cannot have left more than ${amount}.`,
    expected: (count) => `At the price of the dearest of the other campaigns, that money would have brought ${count}.`,
    channelCost: (period, cost, one, back) =>
      `${from(period)}, this channel cost ${cost}, and each ${one} spent there is followed by ${back} of sales on average.`,
    belowOne: (one, more, margin) =>
      `But when ${one} more is spent there within four weeks, with season, trend and the rest of the site set apart, sales ${more ? `rise by only ${more}` : 'do not rise'}: ${margin ? `the margin given (${margin}) does not cover` : 'no margin covers'} the cost.`,
    label: {
      one: 'sales that follow one more that is spent',
      needed: 'margin from which on spending more pays',
      most: 'the most that the campaign can have brought',
      expected: 'what the same money brings by the dearest of the other campaigns',
    },
  },
  search: {
    title: {
      ranking: (page) =>
        page
          ? `The page ${page.the} went down in Google’s results`
          : 'The pages of the site went down in Google’s results',
      clicks: (page) =>
        page
          ? `The page ${page.the} is placed as well in Google, but clicked less`
          : 'The site is placed as well in Google, but clicked less',
      demand: (page) =>
        page
          ? `The page ${page.the} is in less demand in Google, at the same place`
          : 'The site is in less demand in Google, at the same place',
    },
    clicks: (when, before, after, change) =>
      `${when}, clicks from Google Search went from ${before} to ${after}${change ? ` (${change})` : ''}.`,
    ranking: (before, after, change) =>
      `The average position went from ${before} to ${after}${change ? ` (${change})` : ''}.`,
    rate: (before, after, position, positionBefore) =>
      `${after} of impressions are clicked, against ${before}, at an average position of ${position} (${positionBefore} a year earlier).`,
    demand: (before, after, position, positionBefore) =>
      `Impressions went from ${before} to ${after}, at an average position of ${position} (${positionBefore} a year earlier).`,
    split: (demand, rate) =>
      `Of this difference, in clicks, impressions account for ${demand} and the click-through rate for ${rate}.`,
    compatible: {
      ranking:
        'This is compatible with pages that have aged or with competitors who answer better, without proving it.',
      clicks:
        'This is compatible with answers that Google gives itself (AI overviews, snippets), with more advertisements above, or with titles that say less, without proving it.',
      demand:
        'This is compatible with a subject or a brand that is searched for less. Google Analytics does not give the words: Search Console tells what belongs to the brand.',
    },
    change: englishNoun('clicks in Google Search', { plural: true }),
    part: { demand: 'clicks, by impressions', rate: 'clicks, by the click-through rate' },
  },
};

/** `order` for `orders`, `key event` for `key events`. */
function singular({ bare }: Noun): string {
  return bare.replace(/s$/, '');
}
