import { languagePack } from '@/lib/language/all-languages';
import type { Narrator } from '@/lib/language/narrative/narrator';
import type { DocumentWords } from '@/lib/language/en/documents';
import { capitalised } from '@/lib/language/typography';
import type { Block, Edition } from '@/lib/model/draft';
import { isAnswered, type TacticRequest } from '@/lib/model/request';
import { tacticTitle } from './recommendation-content';
import { list, paragraph, type DraftContext, section, WORKING, writeBlock } from './draft-context';

export function ownRequests({ memory, report }: Pick<DraftContext, 'memory' | 'report'>): TacticRequest[] {
  return (memory.requests ?? []).filter(({ propertyId }) => propertyId === report.property.id);
}

/**
 * What was asked for since the period began, and what was put off until a day that has come: each with its answer. What
 * nobody has answered is no news for whoever asked: it waits in the working notes.
 */
export function requestBlocks(
  context: DraftContext,
  editions: readonly Edition[],
  isToldElsewhere: (request: TacticRequest) => boolean = () => false,
): Block[] {
  const { period, today } = context;
  const told = ownRequests(context).filter((request) => {
    const { askedOn, state, revisitOn } = request;
    const isDue = state !== 'taken' && revisitOn !== undefined && revisitOn <= today;
    return isAnswered(request) && (askedOn >= period.from || isDue) && !isToldElsewhere(request);
  });
  const block = requestList(context, 'requests.list', told, editions);
  const waiting = waitingBlocks(context);
  if (!block && waiting.length === 0) return [];
  return section(
    context,
    'requests',
    block ? editions : WORKING,
    ({ language }) => languagePack(language).documents.requests.heading,
    [...(block ? [block] : []), ...waiting],
  );
}

/** However long ago it was asked: it does not go away by being left alone. */
function waitingBlocks(context: DraftContext): Block[] {
  const waiting = ownRequests(context).filter((request) => !isAnswered(request));
  const block = requestList(context, 'requests.waiting', waiting, WORKING);
  if (!block) return [];
  const intro = writeBlock(context, 'requests.waiting.intro', WORKING, ({ language }) =>
    paragraph(languagePack(language).documents.requests.unanswered),
  );
  return [intro, block];
}

export function requestList(
  context: DraftContext,
  id: string,
  requests: readonly TacticRequest[],
  editions: readonly Edition[],
): Block | null {
  if (requests.length === 0) return null;
  return writeBlock(context, id, editions, (narrator) =>
    list(requests.map((request) => requestText(context, request, narrator))),
  );
}

/** `Paul a demandé « Panier abandonné, aujourd’hui ! » le 3 novembre. Écarté : … À revoir le 3 février.` */
export function requestText(
  context: DraftContext,
  request: TacticRequest,
  { dates, asOf, language }: Narrator,
): string {
  const { requests } = languagePack(language).documents;
  const { text, askedBy, askedOn, revisitOn } = request;
  const isDue = revisitOn !== undefined && revisitOn <= context.today;
  const again = revisitOn && (isDue ? requests.againSince : requests.again)(dates.shortDay(revisitOn, asOf));
  return [
    requests.told.asked(text, askedBy, dates.shortDay(askedOn, asOf)),
    answerText(context, request, requests.told),
    again && `${capitalised(again)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function answerText(context: DraftContext, request: TacticRequest, told: DocumentWords['requests']['told']): string {
  const { state, tacticId, reason = '' } = request;
  if (!isAnswered(request)) return told.notYet;
  if (state === 'taken') return told.taken(tacticId ? tacticTitle(context, tacticId) : '');
  // People end their own sentence, or do not.
  return told.answered[state](reason.trim().replace(/\.$/, ''));
}
