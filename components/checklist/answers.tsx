import { useSignal } from '@preact/signals';
import { describeAnswer } from '@/lib/language/narrative/describe-given-answer';
import type { PersonAnswer } from '@/lib/model/answer';
import type { Memory } from '@/lib/model/memory';
import { usePlaybook, useLanguagePack } from '../page/page';
import { workTitle } from '../page/advice-text';
import { Button } from '../ui/button';
import { Panel } from '../ui/panel';
import { AnswerForm } from './answer-form';
import type { ChecklistState } from './checklist-state';
import { Fold } from './fold';

/** The latest are what a person may have typed wrong; the hand-over pack lists them all. */
const SHOWN = 8;

/** What no figure tells: sales closed, margin, hours, who sent them. Each answer bears the name of who gave it. */
export function Answers({ memory, state }: { readonly memory: Memory; readonly state: ChecklistState }) {
  const { sidePanel } = useLanguagePack();
  const answering = useSignal(false);
  const given = useSignal(false);
  const latest = (memory.answers ?? []).toSorted((a, b) => b.givenOn.localeCompare(a.givenOn)).slice(0, SHOWN);
  return (
    <Panel title={sidePanel.answers.title} intro={sidePanel.answers.intro}>
      <Fold summary={sidePanel.answers.keep} open={answering}>
        <AnswerForm state={state} actions={memory.actions} />
      </Fold>
      {latest.length > 0 && (
        <Fold summary={sidePanel.answers.given} open={given}>
          {latest.map((answer) => (
            <AnswerLine key={answer.id} answer={answer} state={state} />
          ))}
        </Fold>
      )}
    </Panel>
  );
}

function AnswerLine({ answer, state }: { readonly answer: PersonAnswer; readonly state: ChecklistState }) {
  const pack = useLanguagePack();
  const { sidePanel, documents, dates, format } = pack;
  const playbook = usePlaybook();
  const { id, question, about, from, to, givenBy } = answer;
  const asked = documents.handOver.questions[question];
  const title = about ? `${asked} — ${workTitle(about, state.memory.value.value?.actions ?? [], playbook)}` : asked;
  return (
    <article class="line">
      <h3>{title}</h3>
      <p>
        {describeAnswer(answer, format, documents)} · {dates.period({ from, to })}
        {givenBy !== '' && ` · ${givenBy}`}
      </p>
      <div class="row">
        <Button look="quiet" onClick={() => void state.takeBack({ list: 'answers', id }, sidePanel.answers.takenBack)}>
          {sidePanel.answers.takeBack(title)}
        </Button>
      </div>
    </article>
  );
}
