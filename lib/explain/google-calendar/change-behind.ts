import { daysBetween } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { Context } from '../context';
import { GOOGLE_CALENDAR } from '.';
import type { Step } from './dated-change';

/** A change is seen within a week of the day that Google named. */
const NEAR_DAYS = 7;

/**
 * What Google changed within days of a step: where the property's own rows show that this made it, the step is explained and
 * nobody is asked; where no row can show it, it stands beside the question.
 */
export function googleBehind(context: Context, step: Step): Pick<Finding, 'google'> {
  const made = GOOGLE_CALENDAR.find(({ madeStep }) => madeStep?.(context, step));
  if (made) return { google: { change: made.id, day: made.day, isRecognised: true } };
  const near = GOOGLE_CALENDAR.find(
    ({ day, nearSteps }) =>
      nearSteps?.includes(step.metric) && Math.abs(daysBetween(day, step.event.from)) <= NEAR_DAYS,
  );
  return near ? { google: { change: near.id, day: near.day, isRecognised: false } } : {};
}
