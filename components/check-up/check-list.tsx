import { describeCheck } from '@/lib/language/narrative/describe-check';
import { narratorWith } from '@/lib/language/narrative/narrator';
import type { CheckResult, CheckState, CheckUp } from '@/lib/model/check-up';
import type { Report } from '@/lib/model/report';
import { useLanguagePack } from '../page/page';
import { Tag } from '../ui/tag';

interface CheckListProps {
  readonly report: Report;
  readonly checkUp: CheckUp;
}

/** Every check, what is amiss first; what there is to do is open where something is. */
export function CheckList({ report, checkUp }: CheckListProps) {
  const { messages } = useLanguagePack();
  const { checks } = checkUp;
  const count = (state: CheckState) => checks.filter((check) => check.state === state).length;
  return (
    <>
      <div class="check-up-head">
        <p class="soft">{messages.checkUp.intro}</p>
        <p>{messages.checkUp.summary(count('amiss'), count('note'), count('not-checked'))}</p>
      </div>
      <ul class="checks">
        {checks.map((check) => (
          <CheckItem key={check.id} check={check} report={report} checkUp={checkUp} />
        ))}
      </ul>
    </>
  );
}

function CheckItem({ check, report, checkUp }: CheckListProps & { readonly check: CheckResult }) {
  const pack = useLanguagePack();
  const { checkUp: words } = pack.messages;
  const { canEdit } = checkUp;
  const about = { window: report.window, ...(canEdit !== undefined && { canEdit }) };
  const told = describeCheck(check, about, narratorWith(pack, report.asOf));
  const { state } = check;
  return (
    <li>
      <div class="check-name">
        <h2>{told.name}</h2>
        <Tag alert={state === 'amiss'}>{words.states[state]}</Tag>
      </div>
      <p>{told.said}</p>
      {told.steps.length > 0 && (
        <details open={state === 'amiss'}>
          <summary aria-label={`${words.steps} – ${told.name}`}>{words.steps}</summary>
          <p>
            <b>{words.consequence}.</b> {told.consequence}
          </p>
          <ol>
            {told.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p class="soft">{told.who}</p>
        </details>
      )}
    </li>
  );
}
