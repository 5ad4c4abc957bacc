import { useSignal } from '@preact/signals';
import type { Finding } from '@/lib/model/finding';
import type { Report } from '@/lib/model/report';
import { capitalised } from '@/lib/language/typography';
import { useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { TextArea } from '../ui/inputs';
import { Panel } from '../ui/panel';
import type { ChecklistState, ReadProps } from './checklist-state';
import { openQuestions } from '../page/open-questions';
import { typedInto } from '../ui/tied';

/** Breaks that only a person can explain. One at a time: a list of questions is a form, and forms stay empty. */
export function Questions({ report, memory, state }: ReadProps) {
  const { ui } = useLanguagePack();
  const question = openQuestions(report, memory)[0];
  if (question === undefined) return null;
  return (
    <Panel title={ui.checklist.questions}>
      <Question
        key={question.finding.id}
        finding={question.finding}
        from={question.day}
        report={report}
        state={state}
      />
    </Panel>
  );
}

interface QuestionProps {
  readonly finding: Finding;
  readonly from: string;
  readonly report: Report;
  readonly state: ChecklistState;
}

function Question({ finding, from, report, state }: QuestionProps) {
  const { ui, names, dates } = useLanguagePack();
  const text = useSignal('');
  const metric = capitalised(names.metric(finding.metric).bare);
  const answer = (said: string) => state.annotate({ from, text: said }, ui.checklist.answered);
  return (
    <form
      class="question"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.value.trim() !== '') void answer(text.value.trim());
      }}
    >
      <p class="strong">{ui.checklist.question(metric, dates.shortDay(from, report.asOf))}</p>
      <TextArea label={ui.checklist.answer} hint={ui.checklist.answerHint} {...typedInto(text)} rows={2} />
      <div class="row">
        <Button look="primary" type="submit">
          {ui.checklist.send}
        </Button>
        <Button look="quiet" onClick={() => void answer(ui.checklist.nothingChangedText)}>
          {ui.checklist.nothingChanged}
        </Button>
      </div>
    </form>
  );
}
