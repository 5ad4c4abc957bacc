import { useSignal } from '@preact/signals';
import { usePage, useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { TextInput } from '../ui/inputs';
import { type ClientStep, HandOnSteps } from './hand-on-steps';
import type { OptionsState } from './options-state';
import { typedInto } from '../ui/tied';

interface OwnClientProps {
  readonly words: { readonly title: string; readonly intro: string; readonly label: string; readonly wrong: string };
  readonly steps: readonly ClientStep[];
  readonly redirect: string;
  /** What a client id of this provider looks like. */
  readonly pattern: RegExp;
  /** Nobody else's stands in: nothing works before it is there. */
  readonly needed: boolean;
  readonly state: OptionsState;
  readonly onSave: (clientId: string) => void;
}

/** How to make a client id of one's own, step by step, and the field for it. Empty takes the publisher's. */
export function OwnClient({ words, steps, redirect, pattern, needed, state, onSave }: OwnClientProps) {
  const { environment } = usePage();
  const { ui, ownClient: own } = useLanguagePack();
  const clientId = useSignal('');
  const tried = useSignal(false);
  const wrong = clientId.value.trim() !== '' && !pattern.test(clientId.value.trim());
  const copyRedirect = async () => {
    await environment.copyText(redirect);
    state.toast.value = { text: ui.options.redirectCopied };
  };
  return (
    <details open={needed}>
      <summary>{needed ? own.needed : words.title}</summary>
      <div class="stack own-client">
        <p class="soft">{needed ? own.neededIntro : words.intro}</p>
        <ol>
          {steps.map(({ text, url }) => (
            <li key={text}>
              {text}{' '}
              {url !== undefined && (
                <a href={url} target="_blank" rel="noreferrer">
                  {ui.options.openPage}
                  <span class="unseen">: {text}</span>
                </a>
              )}
            </li>
          ))}
        </ol>
        <HandOnSteps steps={steps} state={state} />
        <Button onClick={() => void copyRedirect()}>{ui.options.copyRedirect}</Button>
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            tried.value = true;
            if (!wrong) onSave(clientId.value.trim());
          }}
        >
          <TextInput
            label={words.label}
            {...typedInto(clientId)}
            autoComplete="off"

            error={tried.value && wrong ? words.wrong : undefined}
          />
          <div>
            <Button type="submit">{ui.common.save}</Button>
          </div>
        </form>
      </div>
    </details>
  );
}
