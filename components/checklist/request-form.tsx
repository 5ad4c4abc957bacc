import { useSignal } from '@preact/signals';
import { matchRequest, type RequestMatch } from '@/lib/advise/request-match';
import { OBJECTIVES } from '@/lib/advise/strategy';
import { Language } from '@/lib/model/language';
import { usePage, usePlaybook, useLanguagePack } from '../page/page';
import { tacticTitle } from '../page/advice-text';
import { Button } from '../ui/button';
import { Select, TextInput } from '../ui/inputs';
import type { ChecklistState } from './checklist-state';
import { useFirstField } from './first-field';
import { chosenInto, typedInto } from '../ui/tied';

export interface RequestFormProps {
  readonly state: ChecklistState;
  readonly onKept: () => void;
}

/** What was asked for, by whom, and what it amounts to: never guessed, asked where in doubt. */
export function RequestForm({ state, onKept }: RequestFormProps) {
  const page = usePage();
  const { sidePanel, names } = useLanguagePack();
  const playbook = usePlaybook();
  const form = useFirstField();
  const tried = useSignal(false);
  const text = useSignal('');
  const askedBy = useSignal('');
  const match = useSignal<RequestMatch | null>(null);
  const tacticId = useSignal('');
  const objective = useSignal('');
  const missing = text.value.trim() === '';

  const weigh = async () => {
    const playbooks = await Promise.all(Language.options.map(page.loadPlaybook));
    const found = matchRequest(
      text.value,
      playbooks.map(({ tactics }) => tactics),
    );
    match.value = found;
    tacticId.value = found.kind === 'tactic' ? found.tacticId : '';
  };

  const keep = async () => {
    const weighed = tacticId.value === '' ? null : await state.weigh(tacticId.value);
    const request = {
      text: text.value.trim(),
      askedBy: askedBy.value.trim(),
      tacticId: tacticId.value || null,
      objective: weighed?.recommendation?.objective ?? objective.value,
    };
    if (await state.keepRequest(request, sidePanel.requests.kept)) onKept();
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (missing) return;
    await (match.value === null ? weigh() : keep());
  };

  return (
    <form ref={form} class="decision" noValidate onSubmit={(event) => void submit(event)}>
      <div class="fields">
        <TextInput
          wide
          label={sidePanel.requests.text}
          hint={sidePanel.requests.textHint}
          value={text.value}
          onInput={(value) => {
            text.value = value;
            match.value = null;
          }}
          error={tried.value && missing ? sidePanel.requests.textMissing : undefined}
        />
        <TextInput label={sidePanel.requests.askedBy} autoComplete="name" {...typedInto(askedBy)} />
      </div>
      <div role="status">
        {match.value?.kind === 'tactic' && (
          <p>{sidePanel.requests.amountsTo(tacticTitle(match.value.tacticId, playbook))}</p>
        )}
        {match.value?.kind === 'several' && (
          <Select
            wide
            label={sidePanel.requests.which}
            {...chosenInto(tacticId)}
            choices={[
              { value: '', label: sidePanel.requests.noneOfThese },
              ...match.value.tacticIds.map((value) => ({ value, label: tacticTitle(value, playbook) })),
            ]}
          />
        )}
        {match.value?.kind === 'none' && (
          <>
            <p>{sidePanel.requests.none}</p>
            <Select
              label={sidePanel.requests.objective}
              {...chosenInto(objective)}
              choices={[
                { value: '', label: sidePanel.requests.noObjective },
                ...OBJECTIVES.map((value) => ({ value, label: names.goal(value) })),
              ]}
            />
          </>
        )}
      </div>
      <div class="row">
        <Button look={match.value === null ? 'plain' : 'primary'} type="submit">
          {match.value === null ? sidePanel.requests.weigh : sidePanel.requests.keep}
        </Button>
      </div>
    </form>
  );
}
