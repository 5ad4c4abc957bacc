import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Draft, Edition } from '@/lib/model/draft';
import { type MailLight, previewEmail } from '../email/preview-email';
import { FailureNotice } from '../page/failure-notice';
import { useLanguagePack } from '../page/page';
import { createResource } from '../page/resource';
import { Dialog } from '../ui/dialog';
import { Loading } from '../ui/loading';
import { Segmented } from '../ui/segmented';
import { EmailFrame, type MailWidth } from './email-frame';
import { chosenInto } from '../ui/tied';

export interface EmailPreviewProps {
  readonly draft: Draft;
  readonly edition: Edition;
  readonly onClose: () => void;
}

/** The email before it goes: on a computer and on a telephone, by day and by night, and as plain text. */
export function EmailPreview({ draft, edition, onClose }: EmailPreviewProps) {
  const { editor } = useLanguagePack();
  const words = editor.preview;
  const email = useMemo(() => createResource<Awaited<ReturnType<typeof previewEmail>>>(), []);
  useEffect(() => void email.run(() => previewEmail(draft, edition)), [email, draft, edition]);
  const form = useSignal<'html' | 'text'>('html');
  const width = useSignal<MailWidth>('wide');
  const light = useSignal<MailLight>(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const written = email.value.value;
  const failure = email.failure.value;
  return (
    <Dialog title={words.title} close={editor.close} onClose={onClose}>
      <div class="row mail-choices">
        <Segmented
          label={words.form}
          {...chosenInto(form)}
          choices={(['html', 'text'] as const).map((value) => ({ value, label: words.forms[value] }))}
        />
        <Segmented
          label={words.width}
          {...chosenInto(width)}
          choices={(['wide', 'narrow'] as const).map((value) => ({ value, label: words.widths[value] }))}
        />
        {form.value === 'html' && (
          <Segmented
            label={words.light}
            {...chosenInto(light)}
            choices={(['light', 'dark'] as const).map((value) => ({ value, label: words.lights[value] }))}
          />
        )}
      </div>
      {failure !== null && <FailureNotice failure={failure} />}
      {written === null && failure === null && <Loading text={words.loading} lines={4} />}
      {written !== null && (
        <>
          <p class="strong">{words.subject(written.subject)}</p>
          <EmailFrame
            email={written}
            form={form.value}
            width={width.value}
            light={light.value}
            language={draft.language}
            name={words.frame}
            onEscape={onClose}
          />
        </>
      )}
    </Dialog>
  );
}
