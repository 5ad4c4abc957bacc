import { Language } from '@/lib/model/language';
import { languageName } from '@/lib/language/language-name';
import { DraftKind } from '@/lib/model/draft';
import { useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { Glyph } from '../ui/glyph';
import { Segmented } from '../ui/segmented';
import { Toolbar } from '../ui/toolbar';
import type { DraftState } from './draft-state';

/** What is written for the boss and, beside it, for whoever works on it. */
const HAS_EDITIONS: readonly DraftKind[] = ['monthly', 'quarterly'];

/** Which document: period, reader, language; and its latest figures. */
export function DraftToolbar({ state }: { readonly state: DraftState }) {
  const { ui, editor } = useLanguagePack();
  const settings = state.session.value.value?.settings;
  const draft = state.draft.value.value;
  if (settings === undefined) return null;
  return (
    <Toolbar label={ui.draft.pageTitle}>
      <Segmented
        label={ui.draft.kind}
        value={state.kind.value}
        choices={DraftKind.options.map((value) => ({ value, label: ui.draft.kinds[value] }))}
        onChange={(kind) => void state.showKind(kind)}
      />
      {HAS_EDITIONS.includes(state.kind.value) && (
        <Segmented
          label={ui.draft.edition}
          value={state.edition.value}
          choices={[
            { value: 'boss', label: ui.draft.editions.boss(settings.boss) },
            { value: 'working', label: ui.draft.editions.working },
          ]}
          onChange={(edition) => {
            state.editing.value = null;
            state.edition.value = edition;
          }}
        />
      )}
      {!state.isKept.value && (
        <Segmented
          label={ui.draft.language}
          value={settings.language}
          choices={Language.options.map((value) => ({ value, label: languageName(value) }))}
          onChange={(language) => void state.switchLanguage(language)}
        />
      )}
      {state.isKept.value && (
        <>
          <p class="soft small">{editor.history.keptShown}</p>
          <Button onClick={() => void state.showKind(state.kind.value)}>{editor.history.latest}</Button>
        </>
      )}
      {draft?.state === 'draft' && !state.isKept.value && (
        <Button look="quiet" busy={state.refreshing.value} onClick={() => void state.refresh()}>
          <Glyph name="refresh" />
          {ui.draft.refresh}
        </Button>
      )}
    </Toolbar>
  );
}
