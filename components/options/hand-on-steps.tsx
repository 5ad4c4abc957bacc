import { mailAddress } from '@/lib/draft/own-message';
import { usePage, useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import type { OptionsState } from './options-state';

/** A step by hand in the provider's console, and the page where it is done. */
export interface ClientStep {
  readonly text: string;
  readonly url?: string;
}

interface HandOnStepsProps {
  /** The last is the marketer's own: to enter what comes back. */
  readonly steps: readonly ClientStep[];
  readonly state: OptionsState;
}

/** The same steps for whoever has the rights to take them: as a message, or to paste into one. */
export function HandOnSteps({ steps, state }: HandOnStepsProps) {
  const { environment } = usePage();
  const { ownClient: words } = useLanguagePack();
  const lines = steps
    .slice(0, -1)
    .map(({ text, url }, i) => `${i + 1}. ${text}${url === undefined ? '' : `\n   ${url}`}`);
  const body = [words.opening, lines.join('\n'), words.closing].join('\n\n');
  const copy = async () => {
    await environment.copyText(body);
    state.toast.value = { text: words.copied };
  };
  return (
    <div class="row">
      <a href={mailAddress({ to: [], subject: words.subject, body })}>{words.send}</a>
      <Button look="quiet" onClick={() => void copy()}>
        {words.copy}
      </Button>
    </div>
  );
}
