import { daysBetween } from '@/lib/model/day';
import type { Action } from '@/lib/model/memory';
import { isOpen } from '@/lib/model/open-action';
import type { Context } from '../context';
import { type BrokenRule, listFigure } from './process-finding';

/** Open actions that are due after their owner's last day, with the longest of these times in days. */
export function peopleRules(context: Context, actions: readonly Action[]): BrokenRule[] {
  const leaving = new Map(
    (context.settings.people ?? []).flatMap(({ name, leavesOn }) =>
      leavesOn === undefined ? [] : [[plain(name), leavesOn] as const],
    ),
  );
  const late = actions.filter(isOpen).flatMap(({ owner, due }) => {
    const last = leaving.get(plain(owner));
    const days = last === undefined || due === null ? 0 : daysBetween(last, due);
    return days > 0 ? [days] : [];
  });
  if (late.length === 0) return [];
  const rule = 'due-after-leaving';
  return [
    { rule, count: late.length, figures: { days: listFigure(context, rule, Math.max(...late), { unit: 'days' }) } },
  ];
}

const plain = (name: string) => name.trim().toLowerCase();
