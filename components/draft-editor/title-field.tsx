import { useEffect, useRef } from 'preact/hooks';
import { useLanguagePack } from '../page/page';
import { Field } from '../ui/field';

export interface TitleFieldProps {
  readonly title: string;
  readonly lang: string;
  readonly onChange: (title: string) => void;
  readonly onEscape: () => void;
}

/** The title of a draft: one line, without a layout of its own. */
export function TitleField({ title, lang, onChange, onEscape }: TitleFieldProps) {
  const { ui, editor } = useLanguagePack();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <Field label={ui.draft.yourWords} hint={editor.own.titleHint}>
      {(control) => (
        <textarea
          {...control}
          ref={area}
          lang={lang}
          rows={2}
          value={title}
          onInput={(event) => onChange(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onEscape();
          }}
        />
      )}
    </Field>
  );
}
