import { narratorWith } from '@/lib/language/narrative/narrator';
import { useSignal } from '@preact/signals';
import { askToConfirm } from '@/lib/draft/ask-to-confirm';
import { mailAddress } from '@/lib/draft/own-message';
import { describeLookBack } from '@/lib/language/narrative/describe-look-back';
import { capitalised } from '@/lib/language/typography';
import type { LookBack } from '@/lib/model/look-back';
import { lookBackDay, type PreFlight } from '@/lib/model/pre-flight';
import { todayOf, usePage, useLanguagePack } from '../page/page';
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
  const pack = useLanguagePack();
  const { sidePanel, documents, dates } = pack;
  const { contacts = [], author = '' } = state.session.value.value?.settings ?? {};
  const editing = useSignal(false);
  const today = todayOf(page);
  const { campaign, sendOn, points, id } = preFlight;
  const open = points.filter((each) => each.state === 'open');
  const isAhead = sendOn >= today;
  const stillOpen = isAhead ? sidePanel.sends.open(open.length) : sidePanel.sends.leftOpen(open.length);
  const standing = open.length > 0 ? stillOpen : sidePanel.sends.ready;
  const told = open.map(({ point, name }) => documents.sends.pointBy(documents.sends.points[point], name));
  return (
    <article class="line">
      <h3>{campaign}</h3>
      <p class="row flags">
        <Tag alert={open.length > 0}>{standing}</Tag>
      </p>
      <p>
        {isAhead ? sidePanel.sends.sendOn : sidePanel.sends.sentOn} {dates.shortDay(sendOn, today)}
      </p>
      {told.length > 0 && isAhead && (
        <>
          <p class="soft">{capitalised(told.join(', '))}</p>
          <p>
            <a href={mailAddress(askToConfirm(preFlight, { contacts, author, pack }))}>
              {sidePanel.telling.askToConfirm}
              <span class="unseen">, {campaign}</span>
            </a>
          </p>
        </>
      )}
      {today >= lookBackDay(preFlight) && <LookedBack preFlight={preFlight} lookBack={lookBack} state={state} />}
      <Fold summary={sidePanel.sends.edit} open={editing}>
        <SendForm preFlight={preFlight} state={state} onKept={() => (editing.value = false)} />
        <Button look="quiet" onClick={() => void state.takeBack({ list: 'preFlights', id }, sidePanel.sends.takenBack)}>
          {sidePanel.remove}
          <span class="unseen">{campaign}</span>
        </Button>
      </Fold>
    </article>
  );
}

function LookedBack({ preFlight, lookBack, state }: SendLineProps) {
  const page = usePage();
  const pack = useLanguagePack();
  const { sidePanel, documents, dates } = pack;
  const today = todayOf(page);
  const { propertyId: _of, ...kept } = preFlight;
  const asOf = state.report.value.value?.asOf ?? today;
  if (preFlight.lookedBackOn !== null)
    return (
      <p class="soft">{capitalised(documents.sends.lookedBackOn(dates.shortDay(preFlight.lookedBackOn, today)))}</p>
    );
  return (
    <>
      <p class="strong">{sidePanel.sends.lookBackDue}</p>
      <p>
        {lookBack === undefined
          ? sidePanel.sends.notReadYet
          : describeLookBack(lookBack, narratorWith(pack, asOf), documents.sends)}
      </p>
      <div class="row">
        <Button
          onClick={() =>
            void state.keepPreFlight({ preFlight: { ...kept, lookedBackOn: today } }, sidePanel.sends.lookedBackSaid)
          }
        >
          {sidePanel.sends.lookedBack}
          <span class="unseen">{preFlight.campaign}</span>
        </Button>
      </div>
    </>
  );
}
