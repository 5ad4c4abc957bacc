import type { CheckResult, CheckUp } from '@/lib/model/check-up';
import type { Finding } from '@/lib/model/finding';
import { knownMetrics } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import { SettingId } from '@/lib/model/property-setup';
import { DimensionId } from '@/lib/model/dimension';
import { capitalised } from '../typography';
import type { CheckDetails } from '../catalogue/check-up';
import type { Description } from './description';
import type { Narrator } from './narrator';

/** More names than these are a list of their own. */
const MOST_NAMED = 5;

/** One check in words: what was seen, what it does to the figures, what to do about it and who can. */
export interface DescribedCheck {
  readonly name: string;
  readonly said: string;
  readonly consequence: string;
  readonly steps: readonly string[];
  readonly who: string;
}

/**
 * Writes a check. What is well has no consequence, and nothing to do; what only a person can look at has its steps.
 *
 * @example describeCheck(check, { window, canEdit: true }, narrator).who // 'You can do it: you may edit the property.'
 */
export function describeCheck(
  check: CheckResult,
  { window, canEdit }: { readonly window: Period } & Pick<CheckUp, 'canEdit'>,
  narrator: Narrator,
): DescribedCheck {
  const { checkUp: words } = narrator.messages;
  const own = words.check[check.id];
  const details = detailsOf(check, window, narrator);
  const { name } = own;
  if (check.state === 'well')
    return { name, said: capitalised(own.well(details)), consequence: '', steps: [], who: '' };
  const isUnknown = check.state === 'not-checked';
  const canLook = check.why === 'not-told' || check.why === 'no-access' || check.why === 'not-asked';
  if (isUnknown && !canLook)
    return { name, said: words.why[check.why ?? 'no-figures'], consequence: '', steps: [], who: '' };
  const editor = canEdit === undefined ? 'editor-or-you' : canEdit ? 'you' : 'editor';
  return {
    name,
    said: isUnknown ? words.why[check.why ?? 'no-figures'] : capitalised(own.amiss(details)),
    consequence: own.consequence(details),
    steps: own.steps(details),
    who: words.who[check.by === 'site' ? 'site' : editor],
  };
}

function detailsOf(check: CheckResult, window: Period, narrator: Narrator): CheckDetails {
  const { names, format, dates, asOf, messages } = narrator;
  const figures = Object.entries(check.figures);
  const period = figures[0]?.[1].provenance.period ?? window;
  const dimensions = check.names.flatMap((name) => DimensionId.safeParse(name).data ?? []);
  const isCountry = (at: number) => check.id === 'currency-and-zone' && at === 2;
  const metrics = check.id === 'measured' ? knownMetrics(check.names) : [];
  const cut = check.of === 'vanished' ? 'sessionDefaultChannelGroup' : null;
  const quoted =
    metrics.length > 0
      ? metrics.map((metric) => names.metric(metric).the)
      : check.names.slice(0, MOST_NAMED).map((name) => names.segment(cut, name).the);
  const [setting] = SettingId.options.flatMap((id) => {
    const value = check.settings?.[id];
    return value === undefined ? [] : [messages.health.settingValue(id, value)];
  });
  return {
    figure(name) {
      const figure = check.figures[name];
      return figure ? narrator.quote(figure, messages.checkUp.check[check.id].name) : '';
    },
    names: format.list(quoted),
    // A country stands last, and has a name in each language.
    list: check.names
      .slice(0, MOST_NAMED)
      .map((name, at) => (isCountry(at) ? names.segment('country', name).bare : name)),
    by: dimensions.length > 0 ? messages.health.by(format.list(dimensions.map((id) => names.dimension(id)))) : '',
    of: check.of ?? '',
    period: dates.shortPeriod(period, asOf),
    value: setting ?? '',
  };
}

/** What is amiss, as a fact beside others. */
export function describeCheckFinding({ check, period }: Finding, narrator: Narrator): Description {
  if (!check) return { title: narrator.messages.checkUp.title, text: '' };
  const { name, said, consequence } = describeCheck(check, { window: period }, narrator);
  return { title: name, text: [said, consequence].filter(Boolean).join(' ') };
}
