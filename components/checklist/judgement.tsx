import type { LanguagePack } from '@/lib/language/catalogue/pack';
import { capitalised } from '@/lib/language/typography';
import { addDays } from '@/lib/model/day';
import type { Action } from '@/lib/model/memory';
import { todayOf, usePage, useLanguagePack } from '../page/page';
import { Facts } from './facts';

/** The rule that was fixed when the action was taken on: which figure, after how long, what can show at all, on which day. */
export function Judgement({ action }: { readonly action: Action }) {
  const page = usePage();
  const pack = useLanguagePack();
  const { judgement } = pack.sidePanel;
  const { metric, dimension, segment, windowDays } = action.measurement;
  const noun = pack.names.metric(metric).the;
  const figure = segment ? `${noun} ${pack.messages.advice.among(pack.names.segment(dimension, segment))}` : noun;
  const day = (of: string) => pack.dates.shortDay(addDays(of, windowDays), todayOf(page));
  const dueDay = () => action.due !== null && judgement.dayIfDue(day(action.due));
  return (
    <>
      <h5>{judgement.title}</h5>
      <Facts
        facts={[
          { label: judgement.figure, text: capitalised(figure) },
          { label: judgement.window, text: capitalised(judgement.after(pack.dates.duration(windowDays))) },
          { label: judgement.smallest, text: smallestOf(action, pack) },
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
function smallestOf(
  { measurement: { smallestVisibleChange: smallest } }: Action,
  { sidePanel, format }: LanguagePack,
): string {
  if (smallest === null) return sidePanel.judgement.smallestUnknown;
  return smallest > 1 ? sidePanel.judgement.neverVisible : sidePanel.judgement.smallestIs(format.share(smallest));
}
