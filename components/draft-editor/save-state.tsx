import { useLanguagePack } from '../page/page';
import type { DraftState } from './draft-state';

/** What the page is doing, and whether the words are safe. */
export function SaveState({ state }: { readonly state: DraftState }) {
  const { ui, locale } = useLanguagePack();
  const savedAt = state.savedAt.value;
  const time = savedAt?.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  const kept = time === undefined ? '' : ui.draft.savedAt(time);
  const news = state.refreshing.value ? ui.draft.refreshing : state.saving.value ? ui.draft.saving : kept;
  return (
    <p class="soft small" role="status">
      {news}
    </p>
  );
}
