import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { inLight, type MailLight } from '../email/preview-email';
import type { Language } from '@/lib/model/language';

/** As wide as the widest body that mailboxes show whole, and as a small telephone. */
const WIDTHS = { wide: 600, narrow: 320 } as const;
export type MailWidth = keyof typeof WIDTHS;

export interface EmailFrameProps {
  readonly email: { readonly html: string; readonly text: string };
  readonly form: 'html' | 'text';
  readonly width: MailWidth;
  readonly light: MailLight;
  readonly language: Language;
  readonly name: string;
  readonly onEscape: () => void;
}

/**
 * The message at one width. No script runs in the frame and no link of it leads out.
 */
export function EmailFrame({ email, form, width, light, language, name, onEscape }: EmailFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const height = useSignal(0);
  const inlineSize = `${WIDTHS[width]}px`;
  const fit = () => {
    const page = frame.current?.contentDocument;
    if (!page) return;
    height.value = page.documentElement.offsetHeight;
    // Keys that are pressed in the frame stay in the frame.
    page.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') onEscape();
    });
    page.addEventListener('click', (event) => event.preventDefault());
  };
  return (
    // A wide message on a narrow page scrolls within its own box; keys reach it there.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="mail-preview" role="region" aria-label={name} tabIndex={0}>
      {form === 'text' ? (
        <pre class="mail-text" lang={language} style={{ inlineSize }}>
          {email.text}
        </pre>
      ) : (
        <iframe
          // Another width or light is another page, measured anew.
          key={`${width} ${light}`}
          ref={frame}
          class="mail-frame"
          title={name}
          // Nothing in it leads anywhere, and nothing would show that the keys are there.
          tabIndex={-1}
          sandbox="allow-same-origin"
          srcdoc={inLight(email.html, light)}
          style={{ inlineSize, blockSize: `${height.value}px`, colorScheme: light }}
          onLoad={fit}
        />
      )}
    </div>
  );
}
