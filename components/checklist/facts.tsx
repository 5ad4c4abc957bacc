import { InlineText } from '../document/inline-text';

/** Pairs of label and text: effect, cost, who to tell, how it is measured. */
export function Facts({ facts }: { readonly facts: readonly { readonly label: string; readonly text: string }[] }) {
  return (
    <dl class="facts">
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <InlineText text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
