import { useLanguagePack } from '../page/page';

/** Objective → strategy: why the lines below are there. */
export function PathHeading({ objective, strategy }: { readonly objective: string; readonly strategy: string }) {
  const { names, ui } = useLanguagePack();
  return (
    <h3 class="path">
      {names.goal(objective)} <span class="path-arrow">{ui.common.arrow}</span> {names.goal(strategy)}
    </h3>
  );
}
