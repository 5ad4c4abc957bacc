import type { Finding } from '@/lib/model/finding';
import type { Figure } from '@/lib/model/quantity';
import type { Noun } from '../catalogue/noun';
import { quoteAside, sentences } from './clauses';
import type { Description } from './description';
import { figureLabel } from './figure-label';
import type { Narrator } from './narrator';

/** What advertisements cost and what comes back: of all of them, of a channel whose next unit no longer pays, of a campaign. */
export function describeAdSpend(finding: Finding, narrator: Narrator): Description {
  if (finding.dimension === 'sessionCampaignName') return describeCampaign(finding, narrator);
  return finding.segment === null ? describeAccount(finding, narrator) : describeChannel(finding, narrator);
}

function describeAccount({ period, figures }: Finding, narrator: Narrator): Description {
  const { ads } = narrator.messages.linked;
  const { cost, results, returned, each, before, marginal, needed } = figures;
  const result = resultOf(figures, narrator);
  const one = oneOf(cost, narrator);
  const aside = (figure: Figure) => quoteAside(figure, figureLabel(figure, narrator), narrator);
  const parts = Object.values(figures).filter(({ provenance }) => provenance.query.where.length > 0);
  const told = parts.map((figure) =>
    ads.part(partOf(figure, narrator), narrator.quote(figure, figureLabel(figure, narrator))),
  );
  const [along] = parts.flatMap(({ provenance }) => provenance.query.where);
  return {
    title: accountTitle(figures, narrator),
    text: sentences(
      cost && ads.cost(narrator.dates.period(period), aside(cost)),
      returned && ads.returned(one, aside(returned)),
      each && results && ads.each(result, aside(results), aside(each)),
      before && ads.before(aside(before)),
      along && ads.parts(narrator.names.dimension(along.dimension), narrator.format.list(told)),
      marginal && ads.marginal(one, aside(marginal)),
      needed && ads.needed(quoteAside(needed, ads.label.needed, narrator)),
      marginal && ads.compatible,
    ),
  };
}

function accountTitle(figures: Finding['figures'], narrator: Narrator): string {
  const { title } = narrator.messages.linked.ads;
  const { cost, returned, each } = figures;
  if (returned) return title.returned(oneOf(cost, narrator), narrator.format.figure(returned));
  return each ? title.each(resultOf(figures, narrator), narrator.format.figure(each)) : title.unknown;
}

/** What was spent and what came back; '' for a channel or a campaign, of which little more is told. */
export function describeAdSpendBriefly({ period, segment, figures }: Finding, narrator: Narrator): string {
  const { ads } = narrator.messages.linked;
  const { cost, results, returned, each } = figures;
  if (segment !== null || !cost) return '';
  const quote = (figure: Figure) => narrator.quote(figure, figureLabel(figure, narrator));
  return sentences(
    ads.cost(narrator.dates.period(period), quote(cost)),
    returned
      ? ads.returned(oneOf(cost, narrator), quote(returned))
      : each && results && ads.each(resultOf(figures, narrator), quote(results), quote(each)),
  );
}

function describeChannel({ period, segment, figures }: Finding, narrator: Narrator): Description {
  const { ads } = narrator.messages.linked;
  const { cost, returned, marginal, margin } = figures;
  const one = oneOf(cost, narrator);
  const quote = (figure: Figure) => narrator.quote(figure, figureLabel(figure, narrator));
  return {
    title: ads.title.spent(narrator.names.segment('sessionDefaultChannelGroup', segment ?? '')),
    text: sentences(
      cost && returned && ads.channelCost(narrator.dates.period(period), quote(cost), one, quote(returned)),
      marginal &&
        ads.belowOne(
          one,
          (marginal.interval?.high ?? marginal.value) > 0
            ? quoteAside(marginal, figureLabel(marginal, narrator), narrator)
            : '',
          margin ? quoteMargin(margin, narrator) : '',
        ),
      marginal && ads.compatible,
    ),
  };
}

function describeCampaign({ period, segment, figures, dimension }: Finding, narrator: Narrator): Description {
  const { ads } = narrator.messages.linked;
  const { cost, results, most, expected, margin } = figures;
  const campaign = narrator.names.segment(dimension, segment ?? '');
  const result = resultOf(figures, narrator);
  const count = results && results.value > 0 ? narrator.quote(results, figureLabel(results, narrator)) : '';
  const limit = most && narrator.quote(most, ads.label.most);
  const title = count === '' ? ads.title.nothing(campaign, result) : ads.title.losing(campaign);
  return {
    title,
    text: sentences(
      cost &&
        ads.campaign(narrator.dates.period(period), narrator.quote(cost, figureLabel(cost, narrator)), count, result),
      limit && (margin ? ads.mostWithMargin(limit, quoteMargin(margin, narrator)) : ads.most(limit)),
      expected && ads.expected(narrator.quote(expected, ads.label.expected)),
    ),
  };
}

const quoteMargin = (margin: Figure, narrator: Narrator) =>
  narrator.quote(margin, narrator.messages.linked.ads.label.needed);

/** A unit of the money in which a cost is told. */
const oneOf = (cost: Figure | undefined, { format }: Narrator) =>
  cost ? format.figure({ ...cost, value: 1 }) : format.count(1);

const resultOf = ({ results }: Finding['figures'], { names }: Narrator): Noun =>
  names.metric(results?.provenance.query.metrics[0] ?? 'ecommercePurchases');

function partOf({ provenance }: Figure, { names }: Narrator): Noun {
  const [where] = provenance.query.where;
  return names.segment(where?.dimension ?? null, where?.value ?? '');
}
