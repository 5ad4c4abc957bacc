import { useSignal } from '@preact/signals';
import { PersonQuestion } from '@/lib/model/answer';
import type { Action } from '@/lib/model/memory';
import { lastCompleteMonth } from '@/lib/model/period';
import { todayOf, usePage, usePlaybook, useLanguagePack } from '../page/page';
import { workTitle } from '../page/advice-text';
import { Button } from '../ui/button';
import { Select, TextArea, TextInput } from '../ui/inputs';
import { readAnswer } from './answer-value';
import type { ChecklistState } from './checklist-state';
import { useFirstField } from './first-field';
import { chosenInto, typedInto } from '../ui/tied';

export interface AnswerFormProps {
  readonly actions: readonly Action[];
  readonly state: ChecklistState;
}

/** One question, its answer, the days that it is about, and who says so. */
export function AnswerForm({ actions, state }: AnswerFormProps) {
  const page = usePage();
  const { sidePanel, documents } = useLanguagePack();
  const playbook = usePlaybook();
  const month = lastCompleteMonth(state.report.value.value?.asOf ?? todayOf(page));
  const form = useFirstField();
  const tried = useSignal(false);
  const question = useSignal<PersonQuestion>('sales');
  const value = useSignal('');
  const [from, to] = [useSignal(month.from), useSignal(month.to)];
  const about = useSignal('');
  const givenBy = useSignal(state.session.value.value?.settings.author ?? '');
  const answer = readAnswer(question.value, value.value);
  const isBackwards = from.value === '' || to.value === '' || from.value > to.value;
  const tactics = [...new Set(actions.map(({ tacticId }) => tacticId))];
  const words = sidePanel.answers;

  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (answer === null || isBackwards) return;
    const isAbout = question.value === 'hours-spent' && about.value !== '';
    const kept = {
      question: question.value,
      from: from.value,
      to: to.value,
      ...answer,
      ...(isAbout ? { about: about.value } : {}),
      givenBy: givenBy.value.trim(),
    };
    if (!(await state.keepAnswer({ answer: kept }, words.kept))) return;
    value.value = '';
    tried.value = false;
  };

  const shared = {
    hint: words.hints[question.value],
    value: value.value,
    onInput: (typed: string) => (value.value = typed),
    error: tried.value && answer === null ? words.valueWrong : undefined,
  };
  return (
    <form ref={form} class="decision" noValidate onSubmit={(event) => void submit(event)}>
      <div class="fields">
        <Select
          wide
          label={words.question}
          {...chosenInto(question)}
          choices={PersonQuestion.options.map((each) => ({ value: each, label: documents.handOver.questions[each] }))}
        />
        {question.value === 'hours-spent' && (
          <Select
            wide
            label={words.about}
            {...chosenInto(about)}
            choices={[
              { value: '', label: words.otherWork },
              ...tactics.map((id) => ({ value: id, label: workTitle(id, actions, playbook) })),
            ]}
          />
        )}
        {question.value === 'catalogue' ? (
          <TextArea label={words.list} rows={6} {...shared} />
        ) : (
          <TextInput wide label={words.value} {...shared} />
        )}
        <TextInput label={words.from} type="date" {...typedInto(from)} />
        <TextInput
          label={words.to}
          type="date"
          {...typedInto(to)}
          error={tried.value && isBackwards ? words.periodWrong : undefined}
        />
        <TextInput label={words.givenBy} autoComplete="name" {...typedInto(givenBy)} />
      </div>
      <div class="row">
        <Button type="submit">{words.keep}</Button>
      </div>
    </form>
  );
}
