/** Advice on how the work itself goes, which Google Analytics knows nothing of: it comes last, one at a time, and to no boss. */
const ABOUT_THE_WORK: ReadonlySet<string> = new Set([
  'culture-event',
  'deputy-and-next-step',
  'finish-before-starting',
  'quarterly-review',
  'roadmap-with-objectives',
]);

export function isAboutTheWork({ tacticId }: { readonly tacticId: string }): boolean {
  return ABOUT_THE_WORK.has(tacticId);
}
