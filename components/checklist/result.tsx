import { tellOutcome } from '@/lib/language/narrative/advice';
import { capitalised } from '@/lib/language/typography';
import { addDays } from '@/lib/model/day';
import type { Action } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import { todayOf, usePage, useVoice } from '../page/page';
import { type Tone, TrendBadge } from '../ui/trend-badge';

const TONES: Readonly<Record<Outcome['verdict'], Tone>> = {
  improved: 'rise',
  'no detectable change': 'flat',
  worse: 'fall',
  'not measurable': 'wait',
};

export interface ResultProps {
  readonly action: Action;
  readonly outcome: Outcome | undefined;
}

/** Whether what was done worked, or the day on which that will be judged. */
export function Result({ action, outcome }: ResultProps) {
  const page = usePage();
  const voice = useVoice();
  if (outcome !== undefined)
    return (
      <p>
        <TrendBadge tone={TONES[outcome.verdict]}>{capitalised(tellOutcome(outcome, voice))}</TrendBadge>
      </p>
    );
  if (action.state !== 'done' || action.doneOn === null) return null;
  const judgedOn = addDays(action.doneOn, action.measurement.windowDays);
  return (
    <p class="soft">{capitalised(voice.messages.document.judgeOn(voice.dates.shortDay(judgedOn, todayOf(page))))}</p>
  );
}
