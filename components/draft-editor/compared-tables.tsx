import type { ComparedSign, Comparison } from '@/lib/draft/compare-drafts';
import type { Language } from '@/lib/model/language';
import { VerdictMark } from '../charts/verdict-mark';
import { useLanguagePack } from '../page/page';

export interface ComparedTablesProps {
  readonly comparison: Pick<Comparison, 'signs' | 'figures'>;
  readonly labels: { readonly before: string; readonly after: string };
  /** That of the two drafts. */
  readonly language: Language;
}

/** What was said of the vital signs and what they measured, then and now. */
export function ComparedTables({ comparison: { signs, figures }, labels, language }: ComparedTablesProps) {
  const { editor } = useLanguagePack();
  return (
    <>
      {signs.length > 0 && (
        <table class="compared">
          <caption>{editor.compare.vitals}</caption>
          <Heads first={editor.compare.measure} labels={labels} />
          <tbody lang={language}>
            {signs.map(({ name, before, after }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <Said sign={before} />
                </td>
                <td>
                  <Said sign={after} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {figures !== null && (
        <table class="compared figures">
          <caption>{editor.compare.figures}</caption>
          <Heads first={editor.compare.measure} labels={figures.columns} />
          <tbody lang={language}>
            {figures.rows.map(({ label, before, after }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Heads({ first, labels }: { readonly first: string; readonly labels: ComparedTablesProps['labels'] }) {
  return (
    <thead>
      <tr>
        {[first, labels.before, labels.after].map((label) => (
          <th key={label} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Said({ sign }: { readonly sign: ComparedSign['before'] }) {
  if (sign === null) return <>—</>;
  return (
    <>
      <VerdictMark verdict={sign.verdict} /> {sign.say}
    </>
  );
}
