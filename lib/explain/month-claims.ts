/** What a document of a month or quarter says has moved: all that was tested for it, corrected together. */
import type { Finding, Part } from '@/lib/model/finding';
import { isSamePeriod, lastCompleteMonth } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { Over, Report } from '@/lib/model/report';
import { believedOf, chanceOfInterval, type Claim } from '@/lib/statistics/false-discovery';
import { carried } from '@/lib/statistics/interval';
import { channelsOfMonth, channelTests, claimsOfChannels } from './channels';
import type { Context } from './context';
import { findingsOver } from './over';

interface FigureClaim extends Claim {
  readonly figure: Figure;
}

/** The figures by which a finding claims that something moved. */
const MOVED = ['change', 'difference', 'sessionsChange'] as const;

/**
 * The channels of the last complete month, and what was found over that month and the last complete quarter, after one
 * Benjamini–Hochberg pass over all that one document tests: each channel's visits, conversion and result, each part of a
 * change, each change that a finding rests on. What may then be chance is told as such, and a finding that rests on
 * nothing else is not told.
 *
 * @example toldOfMonth(context).channels[0]?.visits.isSure // true
 */
export function toldOfMonth(context: Context): { channels: NonNullable<Report['channels']>; over: Over[] } {
  const month = lastCompleteMonth(context.snapshot.asOf);
  const tests = channelTests(context);
  const found = findingsOver(context).map((each) => {
    const own = new Map(each.findings.map((finding) => [finding, claimsOf(finding)]));
    const all = [...(isSamePeriod(each.period, month) ? claimsOfChannels(tests) : []), ...[...own.values()].flat()];
    const believed = believedOf<Claim>(all);
    const isBelieved = (figure: Figure, claims: readonly FigureClaim[]) =>
      claims.some((claim) => claim.figure === figure && believed.has(claim));
    const findings = each.findings.flatMap((finding) => {
      const claims = own.get(finding) ?? [];
      return withBelieved(finding, claims, (figure) => isBelieved(figure, claims));
    });
    return { each: { ...each, findings }, believed };
  });
  const ofMonth = found.find(({ each }) => isSamePeriod(each.period, month));
  return {
    channels: channelsOfMonth(tests, ofMonth?.believed ?? believedOf(claimsOfChannels(tests))),
    over: found.map(({ each }) => each),
  };
}

const claimsOf = ({ figures, parts = [] }: Finding): FigureClaim[] =>
  [...MOVED.flatMap((name) => figures[name] ?? []), ...parts.map(({ contribution }) => contribution)].flatMap(
    (figure) => {
      const { interval, unit } = figure;
      // A relative change is known on the scale on which it errs.
      return interval
        ? [{ figure, chance: chanceOfInterval(unit === 'change' ? carried(interval, Math.log1p) : interval) }]
        : [];
    },
  );

/** A finding with parts stands with any of them, or with the change itself; any other with all that it claims. */
function withBelieved(
  finding: Finding,
  claims: readonly FigureClaim[],
  isBelieved: (figure: Figure) => boolean,
): Finding[] {
  if (claims.length === 0) return [finding];
  const { parts } = finding;
  const stands = parts
    ? claims.some(({ figure }) => isBelieved(figure))
    : claims.every(({ figure }) => isBelieved(figure));
  if (!stands) return [];
  return [parts ? { ...finding, parts: parts.map((part) => marked(part, isBelieved)) } : finding];
}

const marked = (part: Part, isBelieved: (figure: Figure) => boolean): Part =>
  part.contribution.interval && !isBelieved(part.contribution) ? { ...part, isChance: true } : part;
