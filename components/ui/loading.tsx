/** Stands where content will come. Quiet for eyes, one sentence for ears. */
export function Loading({ text, lines = 3 }: { readonly text: string; readonly lines?: number }) {
  return (
    <div class="loading" aria-busy="true">
      <p class="unseen" role="status">
        {text}
      </p>
      {Array.from({ length: lines }, (_, index) => (
        <i key={index} aria-hidden="true" />
      ))}
    </div>
  );
}
