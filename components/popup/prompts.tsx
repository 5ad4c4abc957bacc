import type { TargetedMouseEvent } from 'preact';
import { openProposals } from '../page/open-proposals';
import { openQuestions } from '../page/open-questions';
import { useCorePack, usePage, usePlaybook, useWords } from '../page/page';
import { adviceContent, findingText } from '../page/advice-text';
import { Button } from '../ui/button';
import { headingKeeper } from '../ui/focus-heading';
import type { PromptsProps } from './popup-state';

const PROMPTS_SHOWN = 3;

/** At most three things to move forward: one question first, because its answer changes the advice. */
export function Prompts({ report, state }: PromptsProps) {
  const { environment } = usePage();
  const { ui } = useCorePack();
  const words = useWords();
  const playbook = usePlaybook();
  const memory = state.memory.value.value;
  const question = memory === null ? undefined : openQuestions(report, memory)[0];
  const proposals = openProposals(report, memory).slice(0, PROMPTS_SHOWN - (question === undefined ? 0 : 1));
  if (words === null) return null;
  if (question === undefined && proposals.length === 0)
    return <p class="popup-empty soft">{ui.popup.nothingPressing}</p>;
  return (
    <section class="prompts" aria-labelledby="prompts-title">
      <h2 id="prompts-title" tabIndex={-1}>
        {ui.popup.prompts}
      </h2>
      {question !== undefined && (
        <article class="prompt">
          <h3>{findingText(question.finding, report, words).title}</h3>
          <p>{findingText(question.finding, report, words).text}</p>
          <Button onClick={environment.openChecklist}>{ui.popup.answer}</Button>
        </article>
      )}
      {proposals.map((proposal) => {
        const told = adviceContent(proposal, report, words, playbook);
        return (
          <article key={proposal.fingerprint} class="prompt">
            <h3>{told.title}</h3>
            <p>{told.why}</p>
            <div class="row">
              <Button onClick={(event) => void settle(event, () => state.accept(proposal))}>
                {ui.popup.accept}
                <span class="unseen">: {told.title}</span>
              </Button>
              <Button look="quiet" onClick={(event) => void settle(event, () => state.putOff(proposal))}>
                {ui.popup.notNow}
                <span class="unseen">: {told.title}</span>
              </Button>
            </div>
          </article>
        );
      })}
    </section>
  );
}

/** Decides, and keeps a keyboard's place when the prompt leaves. */
async function settle(event: TargetedMouseEvent<HTMLButtonElement>, decide: () => Promise<boolean>): Promise<void> {
  const keepPlace = headingKeeper(event.currentTarget);
  await decide();
  keepPlace();
}
