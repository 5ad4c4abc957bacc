import { useSignal } from '@preact/signals';
import { askToConfirm } from '@/lib/draft/ask-to-confirm';
import { mailAddress } from '@/lib/draft/own-message';
import { narratorWith } from '@/lib/language/narrative/narrator-with';
import { tellLookBack } from '@/lib/language/papers/tell-look-back';
import { capitalised } from '@/lib/language/typography';
import type { LookBack } from '@/lib/model/look-back';
import { lookBackDay, type PreFlight } from '@/lib/model/pre-flight';
import { todayOf, usePage, useVoice } from '../page/page';
import { Button } from '../ui/button';
import { Tag } from '../ui/tag';
import type { ChecklistState } from './checklist-state';
import { Fold } from './fold';
import { SendForm } from './send-form';

export interface SendLineProps {
  readonly preFlight: PreFlight;
  readonly lookBack: LookBack | undefined;
  readonly state: ChecklistState;
}

/** One send: what is still open before it leaves, what came with it a week after. */
export function SendLine({ preFlight, lookBack, state }: SendLineProps) {
  const page = usePage();
  const voice = useVoice();
  const { panel, papers, dates } = voice;
  const { contacts = [], author = '' } = state.session.value.value?.settings ?? {};
  const editing = useSignal(false);
  const today = todayOf(page);
  const { campaign, sendOn, points, id } = preFlight;
  const open = points.filter((each) => each.state === 'open');
  const isAhead = sendOn >= today;
  const stillOpen = isAhead ? panel.sends.open(open.length) : panel.sends.leftOpen(open.length);
  const standing = open.length > 0 ? stillOpen : panel.sends.ready;
  const told = open.map(({ point, name }) => papers.sends.pointBy(papers.sends.points[point], name));
  return (
    <article class="line">
      <h3>{campaign}</h3>
      <p class="row flags">
        <Tag alert={open.length > 0}>{standing}</Tag>
      </p>
      <p>
        {isAhead ? panel.sends.sendOn : panel.sends.sentOn} {dates.shortDay(sendOn, today)}
      </p>
      {told.length > 0 && isAhead && (
        <>
          <p class="soft">{capitalised(told.join(', '))}</p>
          <p>
            <a href={mailAddress(askToConfirm(preFlight, { contacts, author, voice }))}>
              {panel.telling.askToConfirm}
              <span class="unseen">, {campaign}</span>
            </a>
          </p>
        </>
      )}
      {today >= lookBackDay(preFlight) && <LookedBack preFlight={preFlight} lookBack={lookBack} state={state} />}
      <Fold summary={panel.sends.edit} open={editing}>
        <SendForm preFlight={preFlight} state={state} onKept={() => (editing.value = false)} />
        <Button look="quiet" onClick={() => void state.takeBack({ list: 'preFlights', id }, panel.sends.takenBack)}>
          {panel.remove}
          <span class="unseen">{campaign}</span>
        </Button>
      </Fold>
    </article>
  );
}

function LookedBack({ preFlight, lookBack, state }: SendLineProps) {
  const page = usePage();
  const voice = useVoice();
  const { panel, papers, dates } = voice;
  const today = todayOf(page);
  const { propertyId: _of, ...kept } = preFlight;
  const asOf = state.report.value.value?.asOf ?? today;
  if (preFlight.lookedBackOn !== null)
    return <p class="soft">{capitalised(papers.sends.lookedBackOn(dates.shortDay(preFlight.lookedBackOn, today)))}</p>;
  return (
    <>
      <p class="strong">{panel.sends.lookBackDue}</p>
      <p>
        {lookBack === undefined
          ? panel.sends.notReadYet
          : tellLookBack(lookBack, narratorWith(voice, asOf), papers.sends)}
      </p>
      <div class="row">
        <Button
          onClick={() =>
            void state.keepPreFlight({ preFlight: { ...kept, lookedBackOn: today } }, panel.sends.lookedBackSaid)
          }
        >
          {panel.sends.lookedBack}
          <span class="unseen">{preFlight.campaign}</span>
        </Button>
      </div>
    </>
  );
}
