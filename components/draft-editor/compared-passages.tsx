import type { Passage } from '@/lib/draft/compare-drafts';
import type { Piece } from '@/lib/draft/compare-words';
import type { Language } from '@/lib/model/language';
import { useLanguagePack } from '../page/page';
import { Tag } from '../ui/tag';

export interface ComparedPassagesProps {
  readonly passages: readonly Passage[];
  readonly language: Language;
}

/** Every passage of both drafts: what differs is shown, what does not is folded away. */
export function ComparedPassages({ passages, language }: ComparedPassagesProps) {
  const { editor } = useLanguagePack();
  const words = editor.compare;
  const [different, same] = [passages.filter(isDifferent), passages.filter((passage) => !isDifferent(passage))];
  const count = (change: Passage['change']) => passages.filter((passage) => passage.change === change).length;
  const counts = words.counts(count('new'), count('gone'), count('changed'), count('same'));
  return (
    <>
      <h3>{words.passages}</h3>
      <p>{different.length === 0 ? words.noDifference : counts}</p>
      {different.length > 0 && <p class="soft small">{words.marks}</p>}
      <ol class="plain-list passages">
        {different.map((passage) => (
          <li key={passage.id}>
            <Tag>{words.kinds[passage.change]}</Tag>
            <Shown passage={passage} language={language} />
          </li>
        ))}
      </ol>
      {same.length > 0 && (
        <details>
          <summary>{words.same}</summary>
          <ol class="plain-list passages">
            {same.map((passage) => (
              <li key={passage.id}>
                <Shown passage={passage} language={language} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

const isDifferent = ({ change }: Passage) => change !== 'same';

/** Rows of figures move on with every period: they are folded under their title. */
function Shown({ passage: { kind, pieces }, language }: { readonly passage: Passage; readonly language: Language }) {
  if (kind !== 'chart' && kind !== 'table') return <Words pieces={pieces} language={language} />;
  const said = pieces.filter(({ mark }) => mark !== 'removed');
  const [title] = (said.length > 0 ? said : pieces)
    .map(({ text }) => text)
    .join('')
    .split('\n');
  return (
    <details>
      <summary lang={language}>{title}</summary>
      <Words pieces={pieces} language={language} />
    </details>
  );
}

const MARKED = { same: 'span', added: 'ins', removed: 'del' } as const;

function Words({ pieces, language }: { readonly pieces: readonly Piece[]; readonly language: Language }) {
  return (
    <p class="passage" lang={language}>
      {pieces.map(({ mark, text }, i) => {
        const Mark = MARKED[mark];
        return <Mark key={i}>{text}</Mark>;
      })}
    </p>
  );
}
