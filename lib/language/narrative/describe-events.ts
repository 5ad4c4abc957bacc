import type { Description } from './description';
import { measuresVisits } from '@/lib/measure/lost/measures-visits';
import { daysBetween } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import { type HourRange, lengthInHours } from '@/lib/model/hour';
import type { Figure } from '@/lib/model/quantity';
import type { Noun } from '../catalogue/noun';
import { sentences, wayOf } from './clauses';
import { describeChange } from './describe-health';
import type { Narrator } from './narrator';

/** A step that stays, with what somebody noted as its cause; where nobody did, it asks. */
export function describeBreak(finding: Finding, narrator: Narrator): Description {
  const { step } = narrator.messages.finding;
  const day = narrator.dates.shortDay(finding.since ?? finding.period.from, narrator.asOf);
  const noun = narrator.names.metric(finding.metric);
  const { size } = finding.figures;
  const title = step.title[wayOf(finding.direction === 'down' ? -1 : 1)](noun, day);
  const how = size && step.text(sizeText(size, narrator.messages.label.step(noun, day), narrator));
  const { situation } = narrator.messages;
  const { reason, explainedBy } = finding;
  const noted = reason && situation[notedAs(explainedBy)](`${reason.replace(/[.\s]+$/, '')}.`);
  const changed = explainedBy?.change && describeChange(explainedBy.change, narrator);
  const google = googleText(finding, narrator);
  if (!finding.asks) return { title, text: sentences(how, changed, noted, google) };
  return { title, text: sentences(how, google || step.unexplained), ask: step.ask(day) };
}

function notedAs(by: Finding['explainedBy']): 'noted' | 'notedAction' | 'notedByGoogle' {
  if (by?.by === 'google') return 'notedByGoogle';
  return by?.isAction ? 'notedAction' : 'noted';
}

/** What Google changed around that day. */
function googleText({ google }: Finding, { messages, dates }: Narrator): string {
  return google ? messages.health.google[google.change]({ day: dates.day(google.day), share: '' }) : '';
}

function sizeText(size: Figure, label: string, narrator: Narrator): string {
  const between = narrator.between(size);
  const text = narrator.quote(size, label);
  return between ? `${text} (${between})` : text;
}

/** Days on which measurement stood still. */
export function describeOutage(finding: Finding, narrator: Narrator): Description {
  const { metric, period, direction, hours } = finding;
  const { messages, names, dates, asOf } = narrator;
  const { outage } = messages.finding;
  const noun = names.metric(metric);
  if (hours) return describeHours(hours, noun, narrator);
  const duration = dates.duration(daysBetween(period.from, period.to) + 1);
  const isOpen = direction === 'down';
  if (!measuresVisits(metric))
    return isOpen
      ? {
          title: messages.headline.missing(noun, dates.since(period.from, asOf)),
          text: sentences(outage.missingSinceText(duration)),
        }
      : {
          title: outage.missing(noun, dates.period(period)),
          text: sentences(outage.missingText(dates.days(daysBetween(period.from, period.to) + 1))),
        };
  return isOpen
    ? { title: outage.open(noun, dates.since(period.from, asOf)), text: sentences(outage.openText(duration)) }
    : { title: outage.closed(noun, dates.period(period)), text: sentences(outage.closedText(duration)) };
}

/** The same, where it is known from which hour to which. */
function describeHours({ from, to }: HourRange, noun: Noun, { messages, dates, asOf }: Narrator): Description {
  const { outage } = messages.finding;
  const when = dates.hourRange({ from, to }, asOf);
  return to === undefined
    ? { title: outage.open(noun, when), text: outage.openHoursText }
    : {
        title: outage.closed(noun, when),
        text: sentences(outage.hoursText(dates.hours(lengthInHours(from, to)))),
      };
}
