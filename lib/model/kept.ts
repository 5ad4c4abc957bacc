/**
 * The same answer to the same question, worked out once and kept as long as the function is; questions are the same as keys of a
 * map are.
 *
 * @example
 * const listed = kept(Array.of);
 * listed(7) === listed(7); // true
 */
export function kept<Asked, Answer>(of: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const answer = known.get(asked) ?? of(asked);
    known.set(asked, answer);
    return answer;
  };
}
