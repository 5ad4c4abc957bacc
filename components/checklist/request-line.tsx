import { useSignal } from '@preact/signals';
import type { TacticRequest } from '@/lib/model/request';
import { capitalised } from '@/lib/language/typography';
import { todayOf, usePage, usePlaybook, useLanguagePack } from '../page/page';
import { tacticTitle } from '../page/advice-text';
import { Button } from '../ui/button';
import { AnswerRequestForm } from './answer-request-form';
import type { ChecklistState } from './checklist-state';
import { TakeOwnForm } from './take-own-form';
import { TakeRequestForm } from './take-request-form';
import { WeighedRequestView } from './weighed-request';

export interface RequestLineProps {
  readonly request: TacticRequest;
  readonly state: ChecklistState;
}

type Answering = 'take' | 'parked' | 'declined';

/** One request: what was asked and by whom, what it weighs here, and the answer that it got or awaits. */
export function RequestLine({ request, state }: RequestLineProps) {
  const page = usePage();
  const { sidePanel, documents, dates, names } = useLanguagePack();
  const playbook = usePlaybook();
  const answering = useSignal<Answering | null>(null);
  const { text, askedBy, askedOn, tacticId, objective, reason, revisitOn, id } = request;
  const today = todayOf(page);
  const close = () => {
    answering.value = null;
  };
  const title = documents.requests.asked(text, askedBy || '—', dates.shortDay(askedOn, today));
  const told = [
    documents.requests.states[request.state],
    reason,
    revisitOn && documents.requests[revisitOn <= today ? 'againSince' : 'again'](dates.shortDay(revisitOn, today)),
  ].filter(Boolean);
  const isOpen = request.state === 'parked';
  return (
    <article class="line">
      <h3>{title}</h3>
      {tacticId !== null && <p>{sidePanel.requests.amountsTo(tacticTitle(tacticId, playbook))}</p>}
      {objective !== '' && <p class="soft">{capitalised(documents.requests.objective(names.goal(objective)))}</p>}
      {(!isOpen || reason !== undefined) && <p>{capitalised(told.join(' · '))}</p>}
      {isOpen && tacticId !== null && <WeighedRequestView tacticId={tacticId} state={state} />}
      {isOpen && answering.value === null && (
        <div class="row">
          <Button look={tacticId === null ? 'plain' : 'primary'} onClick={() => (answering.value = 'take')}>
            {sidePanel.requests.take}
            <span class="unseen">{text}</span>
          </Button>
          <Button onClick={() => (answering.value = 'parked')}>
            {sidePanel.requests.park}
            <span class="unseen">{text}</span>
          </Button>
          <Button onClick={() => (answering.value = 'declined')}>
            {sidePanel.requests.decline}
            <span class="unseen">{text}</span>
          </Button>
        </div>
      )}
      {answering.value === 'take' &&
        (tacticId === null ? (
          <TakeOwnForm request={request} state={state} onClose={close} />
        ) : (
          <TakeRequestForm requestId={id} tacticId={tacticId} state={state} onClose={close} />
        ))}
      {(answering.value === 'parked' || answering.value === 'declined') && (
        <AnswerRequestForm requestId={id} answer={answering.value} state={state} onClose={close} />
      )}
    </article>
  );
}
