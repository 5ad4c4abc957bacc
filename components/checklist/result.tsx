import { judgedOn } from '@/lib/advise/judged-on';
import { describeOutcome, describeOutcomeNotes } from '@/lib/language/narrative/describe-advice';
import { capitalised } from '@/lib/language/typography';
import type { Action } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import { todayOf, usePage, usePlaybook, useLanguagePack } from '../page/page';
import { actionTitle } from '../page/advice-text';
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
  /** All that is on the list: a note names those that worked beside it. */
  readonly actions: readonly Action[];
}

/** Whether what was done worked, or the day on which that will be judged. */
export function Result({ action, outcome, actions }: ResultProps) {
  const page = usePage();
  const pack = useLanguagePack();
  const playbook = usePlaybook();
  if (outcome !== undefined) {
    const titleOf = (id: string) => {
      const other = actions.find((each) => each.id === id);
      return other && actionTitle(other, playbook);
    };
    return (
      <>
        <p>
          <TrendBadge tone={TONES[outcome.verdict]}>{capitalised(describeOutcome(outcome, pack))}</TrendBadge>
        </p>
        {describeOutcomeNotes(outcome, titleOf, pack).map((note) => (
          <p key={note} class="soft">
            {capitalised(note)}.
          </p>
        ))}
      </>
    );
  }
  const judged = judgedOn(action);
  if (action.state !== 'done' || judged === null) return null;
  return <p class="soft">{capitalised(pack.messages.document.judgeOn(pack.dates.shortDay(judged, todayOf(page))))}</p>;
}
