import { capitalised } from '@/lib/language/typography';
import { addDays } from '@/lib/model/day';
import type { Action } from '@/lib/model/memory';
import { todayOf, usePage, useVoice } from '../page/page';
import type { Voice } from '../page/voice';
import { Facts } from './facts';

/** The rule that was fixed when the action was taken on: which figure, after how long, what can show at all, on which day. */
export function Judgement({ action }: { readonly action: Action }) {
  const page = usePage();
  const voice = useVoice();
  const { judgement } = voice.panel;
  const { metric, dimension, segment, windowDays } = action.measurement;
  const noun = voice.names.metric(metric).the;
  const figure = segment ? `${noun} ${voice.messages.advice.among(voice.names.segment(dimension, segment).the)}` : noun;
  const day = (of: string) => voice.dates.shortDay(addDays(of, windowDays), todayOf(page));
  const dueDay = () => action.due !== null && judgement.dayIfDue(day(action.due));
  return (
    <>
      <h5>{judgement.title}</h5>
      <Facts
        facts={[
          { label: judgement.figure, text: capitalised(figure) },
          { label: judgement.window, text: capitalised(judgement.after(voice.dates.duration(windowDays))) },
          { label: judgement.smallest, text: smallestOf(action, voice) },
          {
            label: judgement.day,
            text:
              action.doneOn === null
                ? dueDay() || judgement.dayOnceDone
                : capitalised(judgement.onDay(day(action.doneOn))),
          },
        ]}
      />
    </>
  );
}

/** A change beyond the whole of what there is cannot show: the volume is too small to judge by. */
function smallestOf({ measurement: { smallestVisibleChange: smallest } }: Action, { panel, format }: Voice): string {
  if (smallest === null) return panel.judgement.smallestUnknown;
  return smallest > 1 ? panel.judgement.neverVisible : panel.judgement.smallestIs(format.share(smallest));
}
