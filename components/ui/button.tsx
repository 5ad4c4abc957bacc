import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'size'> {
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** Something is under way: the button stays where it is, keeps the focus and does nothing. */
  readonly busy?: boolean | undefined;
  readonly children: ComponentChildren;
}

export function Button({ look = 'plain', busy = false, children, onClick, class: extra, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      class={extra ? `button ${look} ${String(extra)}` : `button ${look}`}
      aria-disabled={busy || rest['aria-disabled']}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {children}
    </button>
  );
}
