import { languagePack } from '@/lib/language/all-languages';
import type { Block } from '@/lib/model/draft';
import type { Language } from '@/lib/model/language';
import { ContentView } from './content-view';
import { MarkdownView } from './markdown-view';

export interface BlockViewProps {
  readonly block: Block;
  readonly language: Language;
}

/** One block: the person's words where they wrote some, with the numbers of its evidence in the margin. */
export function BlockView({ block, language }: BlockViewProps) {
  return (
    <div class={`block of-${block.edited === undefined ? block.generated.kind : 'words'}`}>
      {block.edited === undefined ? (
        <ContentView content={block.generated} language={language} />
      ) : (
        <MarkdownView markdown={block.edited} />
      )}
      <EvidenceRefs ids={block.evidence} language={language} />
    </div>
  );
}

function EvidenceRefs({ ids, language }: { readonly ids: readonly string[]; readonly language: Language }) {
  const first = ids[0];
  if (first === undefined) return null;
  const { refs } = languagePack(language).messages.evidence;
  return (
    <small class="refs">
      <span class="hidden">{refs} </span>
      {ranges(ids).map(([from, to]) => (
        <a key={from} href={`#${from}`}>
          {from === to ? from : `${from}–${to}`}
        </a>
      ))}
    </small>
  );
}

const numberOf = (id: string) => Number(id.slice(1));

/** E1, E2, E3, E7 → E1–E3, E7. */
function ranges(ids: readonly string[]): [string, string][] {
  const runs: [string, string][] = [];
  for (const id of ids.toSorted((a, b) => numberOf(a) - numberOf(b))) {
    const run = runs.at(-1);
    if (run && numberOf(id) === numberOf(run[1]) + 1) run[1] = id;
    else runs.push([id, id]);
  }
  return runs;
}
