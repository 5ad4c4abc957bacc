import type { Finding } from '@/lib/model/finding';
import type { Figure } from '@/lib/model/quantity';
import type { Noun } from '../catalogue/noun';
import { capitalised } from '../typography';
import { briefComparison, comparedPeriods, comparisonKind, quoteAside, quoteWithInterval, sentences } from './clauses';
import type { Description } from './description';
import { figureLabel } from './figure-label';
import type { Narrator } from './narrator';

/** Clicks in Google's search that were lost: by the place, by the clicks at the same place, or by the demand. */
export function describeSearch(finding: Finding, narrator: Narrator): Description {
  const { search: words } = narrator.messages.linked;
  const { segment, dimension, figures } = finding;
  const { clicksBefore, clicks, clicksChange, byImpressions, byRate } = figures;
  const cause = causeOf(finding);
  const page = segment === null ? null : narrator.names.segment(dimension, segment);
  const quote = (figure: Figure) => narrator.quote(figure, figureLabel(figure, narrator));
  const change = (figure: Figure) => quoteWithInterval(figure, changeLabel(words.change, finding, narrator), narrator);
  return {
    title: words.title[cause](page),
    text: sentences(
      clicksBefore &&
        clicks &&
        words.clicks(
          capitalised(comparedPeriods(finding, narrator)),
          quote(clicksBefore),
          quote(clicks),
          clicksChange ? change(clicksChange) : '',
        ),
      causeSentence(finding, narrator),
      byImpressions &&
        byRate &&
        words.split(
          quoteAside(byImpressions, words.part.demand, narrator, { signed: true }),
          quoteAside(byRate, words.part.rate, narrator, { signed: true }),
        ),
      clicks && words.compatible[cause],
    ),
  };
}

/** What was lost, and by what, without how sure that is. */
export function describeSearchBriefly(finding: Finding, narrator: Narrator): string {
  const { clicksBefore, clicks, clicksChange } = finding.figures;
  if (!clicksBefore || !clicks) return '';
  const quote = (figure: Figure) => narrator.quote(figure, figureLabel(figure, narrator));
  const label = changeLabel(narrator.messages.linked.search.change, finding, narrator);
  return sentences(
    narrator.messages.linked.search.clicks(
      capitalised(briefComparison(finding, narrator)),
      quote(clicksBefore),
      quote(clicks),
      clicksChange ? narrator.quote(clicksChange, label) : '',
    ),
    causeSentence(finding, narrator),
  );
}

function causeOf({ metric }: Finding): 'ranking' | 'clicks' | 'demand' {
  if (metric === 'organicGoogleSearchAveragePosition') return 'ranking';
  return metric === 'organicGoogleSearchClickThroughRate' ? 'clicks' : 'demand';
}

function causeSentence(finding: Finding, narrator: Narrator): string {
  const { search: words } = narrator.messages.linked;
  const { before, after, change, position, positionBefore } = finding.figures;
  if (!before || !after || !position || !positionBefore) return '';
  const quote = (figure: Figure) => narrator.quote(figure, figureLabel(figure, narrator));
  const noun = narrator.names.metric(finding.metric);
  if (causeOf(finding) === 'ranking') {
    const label = changeLabel(noun, finding, narrator);
    return words.ranking(quote(before), quote(after), change ? quoteWithInterval(change, label, narrator) : '');
  }
  const tell = causeOf(finding) === 'clicks' ? words.rate : words.demand;
  return tell(quote(before), quote(after), quote(position), quote(positionBefore));
}

/** `écart sur un an des clics de « /plaids »` */
function changeLabel(noun: Noun, finding: Finding, { names, messages }: Narrator): string {
  const page = finding.segment === null ? null : names.segment(finding.dimension, finding.segment);
  return messages.label.change(page ? messages.finding.metricOf(noun, page) : noun, comparisonKind(finding));
}
