import type { AnswerChip } from '@/lib/language/narrative/described-answer';
import { useCorePack } from '../page/page';

/** What was understood, each part with what may stand in its place: a choice asks the question anew. */
export function AnswerChips({
  chips,
  understood,
  onChoice,
}: {
  readonly chips: readonly AnswerChip[];
  readonly understood: readonly string[];
  readonly onChoice: (question: string) => void;
}) {
  const { ui } = useCorePack();
  if (chips.length === 0) return <p class="soft small">{understood.join(' · ')}</p>;
  return (
    <fieldset class="answer-chips small">
      <legend class="unseen">{ui.popup.understood}</legend>
      {chips.map(({ kind, name, choices }) => (
        <label key={kind} class="answer-chip">
          <span class="unseen">{name}</span>
          <select
            value="0"
            onChange={({ currentTarget }) => {
              const chosen = choices[Number(currentTarget.value)];
              if (chosen !== undefined) onChoice(chosen.question);
            }}
          >
            {choices.map(({ label }, at) => (
              <option key={at} value={String(at)}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
