/** The parts of the hand-over pack that tell of the work: what is open, what was tried, what people said and noted. */
import { languagePack } from '@/lib/language/all-languages';
import { stepsFor } from '@/lib/language/sentence';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { describeAnswer } from '@/lib/language/narrative/describe-given-answer';
import type { PersonAnswer } from '@/lib/model/answer';
import type { Block, Content } from '@/lib/model/draft';
import type { Action } from '@/lib/model/memory';
import { isOpen } from '@/lib/model/open-action';
import { ownActions, workTitle } from './actions';
import { closedList } from './closed';
import { ownAnswers } from './hours';
import { ownRequests, requestList } from './requests';
import { BOTH, columnsOf, type DraftContext, list, paragraph, section, table, writeBlock } from './draft-context';
import { openPoints, ownPreFlights } from './sends';
import { withdrawnList } from './withdrawn';

/** Before every day: nothing is too old to be handed over. */
const EVER = '0000-01-01';

type Missing = 'open' | 'tried' | 'refused' | 'notes' | 'sends' | 'answers';

/** What stands where a part has nothing to hold: a successor must know that it is empty and not left out. */
function nothing(context: DraftContext, part: Missing): Block {
  return writeBlock(context, `${part}.nothing`, BOTH, ({ language }) =>
    paragraph(languagePack(language).documents.handOver.empty[part]),
  );
}

/** Each open action with the next step that can be seen: its first one, or what it still takes. */
export function nextSteps(context: DraftContext): Block {
  const open = ownActions(context).filter(isOpen);
  if (open.length === 0) return nothing(context, 'open');
  return writeBlock(context, 'open.steps', BOTH, (narrator) => {
    const { handOver } = languagePack(narrator.language).documents;
    const { column } = narrator.messages.document;
    return table(
      handOver.column.nextStep,
      columnsOf([column.deliverable, column.owner, column.deputy, handOver.column.nextStep]),
      open.map((action) => stepRow(context, action, narrator)),
    );
  });
}

function stepRow(context: DraftContext, action: Action, { messages, language }: Narrator): string[] {
  const words = context.tacticText(action.tacticId, language);
  const [first] = stepsFor(words);
  const { nobody } = messages.document;
  const next = action.state === 'to-do' ? (first ?? action.doneWhen) : action.doneWhen;
  return [workTitle(context, action.tacticId), action.owner || nobody, action.deputy || nobody, next || '—'];
}

export function triedBlock(context: DraftContext): Block {
  return closedList(context, EVER, BOTH) ?? nothing(context, 'tried');
}

export function refusedBlocks(context: DraftContext): Block[] {
  const refused = withdrawnList(context, EVER, BOTH);
  const declined = ownRequests(context).filter(({ state }) => state === 'declined');
  const told = [refused, requestList(context, 'declined.list', declined, BOTH)].filter((block) => block !== null);
  return told.length > 0 ? told : [nothing(context, 'refused')];
}

/** What was asked for and is taken on or still waits. */
export function askedBlocks(context: DraftContext): Block[] {
  const asked = ownRequests(context).filter(({ state }) => state !== 'declined');
  const block = requestList(context, 'requests.list', asked, BOTH);
  return block
    ? section(context, 'requests', BOTH, ({ language }) => languagePack(language).documents.requests.heading, [block])
    : [];
}

export function notesBlock(context: DraftContext): Block {
  const { memory, report } = context;
  const notes = memory.annotations
    .filter(({ propertyId }) => propertyId === report.property.id)
    .toSorted((a, b) => b.from.localeCompare(a.from));
  if (notes.length === 0) return nothing(context, 'notes');
  return writeBlock(context, 'notes.table', BOTH, ({ dates, language }) => {
    const { column, caption } = languagePack(language).documents.handOver;
    return table(
      caption.notes,
      columnsOf([column.day, column.what]),
      notes.map(({ from, to, text }) => [to ? dates.period({ from, to }) : dates.day(from), text]),
    );
  });
}

export function sendsBlock(context: DraftContext): Block {
  const all = ownPreFlights(context);
  if (all.length === 0) return nothing(context, 'sends');
  return writeBlock(context, 'sends.list', BOTH, ({ dates, language, messages }) => {
    const { sends } = languagePack(language).documents;
    return list(
      all.map((preFlight) => {
        const { campaign, sendOn, lookedBackOn } = preFlight;
        const isAhead = sendOn >= context.today;
        const open = openPoints(preFlight).map(({ point, name }) => sends.pointBy(sends.points[point], name));
        return [
          isAhead ? sends.leavesOn(campaign, dates.day(sendOn)) : sends.leftOn(campaign, dates.day(sendOn)),
          isAhead && open.length > 0 && sends.stillOpen(open.join(', ')),
          lookedBackOn && sends.lookedBackOn(dates.day(lookedBackOn)),
        ]
          .filter(Boolean)
          .join(messages.advice.semicolon);
      }),
    );
  });
}

export function answersBlock(context: DraftContext): Block {
  const answers = ownAnswers(context).toSorted((a, b) => b.to.localeCompare(a.to));
  if (answers.length === 0) return nothing(context, 'answers');
  return writeBlock(context, 'answers.table', BOTH, (narrator): Content => {
    const { answerColumn, caption } = languagePack(narrator.language).documents.handOver;
    return table(
      caption.answers,
      columnsOf([answerColumn.question, answerColumn.period, answerColumn.answer, answerColumn.by]),
      answers.map((answer) => answerRow(context, answer, narrator)),
    );
  });
}

function answerRow(context: DraftContext, answer: PersonAnswer, narrator: Narrator): string[] {
  const { question, from, to, about, givenBy } = answer;
  const asked = languagePack(narrator.language).documents.handOver.questions[question];
  const subject = about ? `${asked} — ${workTitle(context, about)}` : asked;
  return [
    subject,
    narrator.dates.period({ from, to }),
    describeAnswer(answer, narrator.format, languagePack(narrator.language).documents),
    givenBy || '—',
  ];
}
