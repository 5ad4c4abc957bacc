/**
 * A name as names are compared: without regard to case, spaces, hyphens, underscores and the `ga:` of old.
 *
 * @example plainName('ga:New Users') // 'newusers'
 */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^ga:/, '')
    .replace(/[\s_-]/g, '');
}
