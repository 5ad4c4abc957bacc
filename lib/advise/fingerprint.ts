import type { Finding } from '@/lib/model/finding';
import type { Figure } from '@/lib/model/quantity';

/** `metric|dimension|segment|direction|tactic`: what a piece of advice is remembered by. */
export function fingerprintOf(
  { metric, dimension, segment, direction }: Pick<Finding, 'metric' | 'dimension' | 'segment' | 'direction'>,
  tacticId: string,
): string {
  return [metric, dimension ?? '', segment ?? '', direction, tacticId].join('|');
}

/** Whether two pieces of advice tell the reader the same: the same tactic for the same part of the property. */
export function isSameAdvice(a: string, b: string): boolean {
  const [one, other] = [a.split('|'), b.split('|')];
  return one.at(-1) === other.at(-1) && one[1] === other[1] && one[2] === other[2];
}

/** Whether the first piece of advice is the tactic of the second, for the property as a whole. */
export function isForTheWhole(whole: string, part: string): boolean {
  const [one, other] = [whole.split('|'), part.split('|')];
  return one.at(-1) === other.at(-1) && one[1] === '' && one[2] === '';
}

/** The figure that says how large a fact is: its size, or the difference of a rate that is shown before and after. */
export function sizeFigure({ figures }: Finding): Figure | undefined {
  return figures['size'] ?? figures['difference'];
}

/** The size of a fact as memory keeps it, in the finding's own unit. */
export function sizeOf(finding: Finding): number | null {
  return sizeFigure(finding)?.value ?? null;
}
