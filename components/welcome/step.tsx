import type { ComponentChildren } from 'preact';
import { useLanguagePack } from '../page/page';
import { Glyph } from '../ui/glyph';

const STEPS = 3;

export interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly done?: boolean;
  readonly children: ComponentChildren;
}

export function WelcomeStep({ number, title, text, done = false, children }: StepProps) {
  const { ui } = useLanguagePack();
  return (
    <li class="step">
      <p class="step-number">
        <span aria-hidden="true">{done ? <Glyph name="check" /> : number}</span>
        <span class="unseen">{ui.welcome.step(number, STEPS)}</span>
      </p>
      <div class="stack">
        <h2>{title}</h2>
        <p>{text}</p>
        {children}
      </div>
    </li>
  );
}
