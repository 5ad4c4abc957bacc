import { useSignal } from '@preact/signals';
import { tellAnswer } from '@/lib/language/papers/tell-answer';
import type { Answer } from '@/lib/model/answer';
import type { Memory } from '@/lib/model/memory';
import { usePlaybook, useVoice } from '../page/page';
import { workTitle } from '../page/told-advice';
import { Button } from '../ui/button';
import { Panel } from '../ui/panel';
import { AnswerForm } from './answer-form';
import type { ChecklistState } from './checklist-state';
import { Fold } from './fold';

/** The latest are what a person may have typed wrong; the hand-over pack lists them all. */
const SHOWN = 8;

/** What no figure tells: sales closed, margin, hours, who sent them. Each answer bears the name of who gave it. */
export function Answers({ memory, state }: { readonly memory: Memory; readonly state: ChecklistState }) {
  const { panel } = useVoice();
  const answering = useSignal(false);
  const given = useSignal(false);
  const latest = (memory.answers ?? []).toSorted((a, b) => b.givenOn.localeCompare(a.givenOn)).slice(0, SHOWN);
  return (
    <Panel title={panel.answers.title} intro={panel.answers.intro}>
      <Fold summary={panel.answers.keep} open={answering}>
        <AnswerForm state={state} actions={memory.actions} />
      </Fold>
      {latest.length > 0 && (
        <Fold summary={panel.answers.given} open={given}>
          {latest.map((answer) => (
            <AnswerLine key={answer.id} answer={answer} state={state} />
          ))}
        </Fold>
      )}
    </Panel>
  );
}

function AnswerLine({ answer, state }: { readonly answer: Answer; readonly state: ChecklistState }) {
  const voice = useVoice();
  const { panel, papers, dates, format } = voice;
  const playbook = usePlaybook();
  const { id, question, about, from, to, givenBy } = answer;
  const asked = papers.handOver.questions[question];
  const title = about ? `${asked} — ${workTitle(about, state.memory.value.value?.actions ?? [], playbook)}` : asked;
  return (
    <article class="line">
      <h3>{title}</h3>
      <p>
        {tellAnswer(answer, format, papers)} · {dates.period({ from, to })}
        {givenBy !== '' && ` · ${givenBy}`}
      </p>
      <div class="row">
        <Button look="quiet" onClick={() => void state.takeBack({ list: 'answers', id }, panel.answers.takenBack)}>
          {panel.answers.takeBack(title)}
        </Button>
      </div>
    </article>
  );
}
