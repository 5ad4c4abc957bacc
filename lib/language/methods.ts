import type { MethodNames } from './catalogue/methods';

/** Methods whose figures come from the person, not from Google Analytics. */
const OWN = new Set([
  'told by a person',
  'set by the person',
  'checklist',
  'calendar',
  'published range',
  'middle half of the other properties',
]);

/**
 * A method in words; one that the catalogue lacks (a formula) stands as it is.
 *
 * @example methodName('difference', methods) // 'différence'
 */
export function methodName(method: string, methods: MethodNames): string {
  const names: Readonly<Record<string, string>> = methods;
  return Object.hasOwn(names, method) ? (names[method] ?? method) : method;
}

/** True for a figure that nobody measured: a setting, a count of actions, a date. */
export function isOwnFigure(method: string | undefined): boolean {
  return method !== undefined && OWN.has(method);
}
