import { useSignal, type Signal } from '@preact/signals';
import { addDays, type Day } from '@/lib/model/day';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { doneWhenOf, usualOwner } from '../page/acceptance';
import { todayOf, usePage, useLanguagePack } from '../page/page';
import type { ChecklistState } from './checklist-state';

/** Long enough to set most things up, short enough to stay in mind. */
const DUE_IN_DAYS = 21;

export interface TakingOn {
  readonly owner: Signal<string>;
  readonly deputy: Signal<string>;
  readonly due: Signal<string>;
  readonly complete: boolean;
  readonly terms: () => { owner: string; deputy: string; due: Day | null; doneWhen: string };
}

/** The terms on which a tactic is taken on, as far as they are typed: the person themselves, in three weeks. */
export function useTakingOn(tacticId: string, state: ChecklistState): TakingOn {
  const page = usePage();
  const pack = useLanguagePack();
  const owner = useSignal(usualOwner(state.session.value.value?.settings ?? DEFAULT_SETTINGS, pack));
  const deputy = useSignal('');
  const due = useSignal(addDays(todayOf(page), DUE_IN_DAYS));
  return {
    owner,
    deputy,
    due,
    complete: owner.value.trim() !== '',
    terms: () => ({
      owner: owner.value.trim(),
      deputy: deputy.value.trim(),
      due: due.value || null,
      doneWhen: doneWhenOf({ tacticId }, page.playbook.value),
    }),
  };
}
