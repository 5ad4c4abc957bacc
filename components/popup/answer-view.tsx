import type { AnswerDescription } from '@/lib/language/narrative/described-answer';
import { useCorePack, usePage } from '../page/page';
import { Button } from '../ui/button';
import { AnswerChart } from './answer-chart';
import { AnswerChips } from './answer-chips';
import './answer.css';

/** A typed question's answer: what was understood, the figure, its course or a short table, and where it stands. */
export function AnswerView({
  told,
  propertyId,
  onSuggestion,
}: {
  readonly told: AnswerDescription;
  readonly propertyId: string;
  readonly onSuggestion: (text: string) => void;
}) {
  const { environment } = usePage();
  const { ui } = useCorePack();
  const choices = told.suggestions.length > 0 && (
    <p class="answer-suggestions small">
      <span class="soft">{ui.popup.searchInstead}</span>{' '}
      {told.suggestions.map((text) => (
        <button key={text} type="button" class="answer-suggestion" onClick={() => onSuggestion(text)}>
          {text}
        </button>
      ))}
    </p>
  );
  return (
    <div class="answer">
      <AnswerChips chips={told.chips} understood={told.understood} onChoice={onSuggestion} />
      {told.notUnderstood.map((sentence) => (
        <p key={sentence} class="small">
          {sentence}
        </p>
      ))}
      {told.figure !== null && (
        <p>
          <strong class="answer-figure">{told.figure}</strong>
          {told.change !== null && <span class="small"> {told.change}</span>}
        </p>
      )}
      {told.missing !== null && <p>{told.missing}</p>}
      {told.missing !== null && choices}
      {told.cause.map(({ title, text }) => (
        <div key={title} class="answer-cause">
          <p>
            <strong>{title}</strong>
          </p>
          {text !== '' && <p class="small">{text}</p>}
        </div>
      ))}
      {told.toDraft !== null && (
        <Button onClick={() => environment.openDraft(propertyId, 'monthly')}>{told.toDraft}</Button>
      )}
      {told.chart !== null && <AnswerChart chart={told.chart} />}
      {isShown(told) && told.table !== null && <AnswerTable table={told.table} />}
      {told.notes.map((sentence) => (
        <p key={sentence} class="soft small">
          {sentence}
        </p>
      ))}
      {told.missing === null && choices}
      {told.link !== null && (
        <a href={told.link} target="_blank" rel="noreferrer">
          {ui.popup.seeInAnalytics}
          <span class="unseen">, {told.understood.join(', ')}</span>
        </a>
      )}
    </div>
  );
}

/** So many lines are read; of more, the chart above them says more. */
const MOST_LINES = 13;
const isShown = ({ table, chart }: AnswerDescription) =>
  chart === null || (table?.rows.length ?? 0) <= MOST_LINES || (table?.head.length ?? 0) > ONE_FIGURE;
/** What a line is called, and its figure: of more, the chart shows the first alone. */
const ONE_FIGURE = 2;

function AnswerTable({ table }: { readonly table: NonNullable<AnswerDescription['table']> }) {
  return (
    <>
      <table class="answer-table small">
        <thead>
          <tr>
            {table.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.further !== '' && <p class="soft small">{table.further}</p>}
    </>
  );
}
