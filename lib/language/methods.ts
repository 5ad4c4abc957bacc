import { type Method, NamedMethod } from '@/lib/model/method';
import type { MethodNames } from './catalogue/methods';

/** Methods whose figures come from the person, not from Google Analytics. */
const OWN: ReadonlySet<Method> = new Set<NamedMethod>([
  'told by a person',
  'set by the person',
  'checklist',
  'calendar',
  'published range',
  'middle half of the other properties',
]);

/**
 * A method in words; totals in a formula stand under the names that Google Analytics lists.
 *
 * @example methodName('difference', methods) // 'différence'
 * @example methodName({ quotient: ['checkouts', 'addToCarts'] }, methods) // 'checkouts / addToCarts'
 */
export function methodName(method: Method, methods: MethodNames): string {
  if (typeof method === 'string') return methods.named[method];
  if ('quotient' in method) return method.quotient.join(' / ');
  if ('shareOfBoth' in method) return `${method.shareOfBoth[0]} / (${method.shareOfBoth.join(' + ')})`;
  if ('less' in method) return method.less.join(' − ');
  if ('formerly' in method) return method.formerly;
  const basis = NamedMethod.safeParse(method.timesMargin);
  return methods.timesMargin(basis.success ? methods.named[basis.data] : method.timesMargin);
}

/** True for a figure that nobody measured: a setting, a count of actions, a date. */
export function isOwnFigure(method: Method | undefined): boolean {
  return method !== undefined && OWN.has(method);
}
