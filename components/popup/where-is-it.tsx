import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useCorePack, usePage } from '../page/page';
import { TextInput } from '../ui/inputs';
import { createWhereState } from './where-state';

/** The end of the hunt through menus: a question as one says it, the figure, and the place in Google Analytics. */
export function WhereIsIt({ propertyId }: { readonly propertyId: string }) {
  const page = usePage();
  const { ui } = useCorePack();
  const state = useMemo(() => createWhereState(page, propertyId), [page, propertyId]);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const typed = page.environment.typedQuestion();
    if (typed === null) return;
    state.type(typed);
    place.current?.querySelector('input')?.focus();
  }, [page, state]);

  const shown = state.answer.value;
  const isShown = shown !== null;
  // The question goes up to where its answer has room: the popup is no taller than a hand.
  useEffect(() => {
    if (isShown) place.current?.scrollIntoView({ block: 'start' });
  }, [isShown]);
  return (
    <search class="where" ref={place}>
      <TextInput
        label={ui.popup.search}
        placeholder={ui.popup.searchHint}
        value={state.text.value}
        autoComplete="off"
        onInput={state.type}
      />
      <div role="status">
        {state.failed.value && <p class="soft small">{ui.popup.searchFailed}</p>}
        {shown !== null && <shown.View told={shown.told} propertyId={propertyId} onSuggestion={state.type} />}
      </div>
    </search>
  );
}
