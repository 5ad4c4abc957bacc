/** Pairs of label and text: effect, cost, who to tell, how it is measured. */
export function Facts({ facts }: { readonly facts: readonly { readonly label: string; readonly text: string }[] }) {
  return (
    <dl class="facts">
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
