import { languagePack } from '@/lib/language/all-languages';
import type { ComponentChildren } from 'preact';
import type { Block, Draft } from '@/lib/model/draft';
import { BlockView } from './block-view';
import { EvidenceList } from './evidence-list';

export interface DraftViewProps {
  readonly draft: Draft;
  /** How one block is shown; an editor wraps it in its own tools. */
  readonly renderBlock?: (block: Block) => ComponentChildren;
  readonly renderTitle?: (title: ComponentChildren) => ComponentChildren;
}

/** A draft as a document: the page for the boss, then the working notes, then where the figures come from. */
export function DraftView({ draft, renderBlock, renderTitle = (title) => title }: DraftViewProps) {
  const { language, blocks, title, byline, evidence } = draft;
  const { notes, madeBy } = languagePack(language).messages.evidence;
  const render = renderBlock ?? ((block: Block) => <BlockView block={block} language={language} />);
  const [first, rest] = [blocks.filter(isForTheBoss), blocks.filter((block) => !isForTheBoss(block))];
  return (
    <article class="document" lang={language}>
      <div class="page">
        <header>
          {renderTitle(<h1>{title}</h1>)}
          <p class="byline">{byline}</p>
        </header>
        <Blocks blocks={first} render={render} />
      </div>
      {rest.length > 0 && (
        <div class="notes">
          {first.length > 0 && <p class="part">{notes}</p>}
          <Blocks blocks={rest} render={render} />
        </div>
      )}
      <EvidenceList evidence={evidence} language={language} />
      <footer>{madeBy}</footer>
    </article>
  );
}

const isForTheBoss = ({ editions }: Block) => editions.includes('boss');

interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly render: (block: Block) => ComponentChildren;
}

/** Blocks in order; vital signs that follow each other stand side by side. */
function Blocks({ blocks, render }: BlocksProps) {
  return (
    <>
      {inRuns(blocks).map((run) => {
        const shown = run.map((block) => (
          <div key={block.id} class={isLong(block) ? 'long' : undefined}>
            {render(block)}
          </div>
        ));
        return isVital(run[0]) ? (
          <div class="vitals" key={run[0]?.id}>
            {shown}
          </div>
        ) : (
          shown
        );
      })}
    </>
  );
}

const isVital = (block: Block | undefined) =>
  block?.generated.kind === 'verdict' && block.edited === undefined && !block.leftOut;

/** More than six lines of a third of the page. */
const LONG = 150;
const isLong = ({ generated }: Block) => generated.kind === 'verdict' && generated.more.length > LONG;

function inRuns(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run && isVital(block) && isVital(run[0])) run.push(block);
    else runs.push([block]);
  }
  return runs;
}
