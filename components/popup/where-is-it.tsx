import { useSignal } from '@preact/signals';
import type { Report } from '@/lib/model/report';
import { useBriefVoice } from '../page/page';
import { TextInput } from '../ui/inputs';
import { answersFor } from './where-answers';

/** The end of the hunt through menus: a few letters, the figure, and the place in Google Analytics. */
export function WhereIsIt({ report }: { readonly report: Report }) {
  const { ui, names, format, dates } = useBriefVoice();
  const query = useSignal('');
  const answers = answersFor(query.value, report, names);
  return (
    <search class="where">
      <TextInput
        label={ui.popup.search}
        placeholder={ui.popup.searchHint}
        value={query.value}
        autoComplete="off"
        onInput={(value) => (query.value = value)}
      />
      <div role="status">
        {query.value !== '' && answers.length === 0 && <p class="soft small">{ui.popup.searchNothing}</p>}
        <ul class="plain-list where-hits">
          {answers.map((answer) => (
            <li key={answer.key}>
              <span class="strong">{answer.name}</span>
              {answer.figure !== null && (
                <span>
                  {' '}
                  {format.figure(answer.figure)}{' '}
                  <span class="soft small">({dates.period(answer.figure.provenance.period)})</span>
                </span>
              )}
              {answer.link !== null && (
                <>
                  <br />
                  <a href={answer.link} target="_blank" rel="noreferrer">
                    {ui.popup.seeInAnalytics}
                    <span class="unseen">, {answer.name}</span>
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
    </search>
  );
}
