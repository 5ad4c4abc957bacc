import { languagePack } from '@/lib/language/all-languages';
import type { Narrator } from '@/lib/language/narrative/narrator';
import type { RequestWords } from '@/lib/language/catalogue/documents';
import { capitalised } from '@/lib/language/typography';
import type { Block, Edition } from '@/lib/model/draft';
import { isAnswered, type TacticRequest } from '@/lib/model/request';
import { tacticTitle } from './recommendation-content';
import { list, paragraph, type Scene, section, WORKING, writeBlock } from './scene';

export function ownRequests({ memory, report }: Pick<Scene, 'memory' | 'report'>): TacticRequest[] {
  return (memory.requests ?? []).filter(({ propertyId }) => propertyId === report.property.id);
}

/**
 * What was asked for since the period began, and what was put off until a day that has come: each with its answer. What
 * nobody has answered is no news for whoever asked: it waits in the working notes.
 */
export function requestBlocks(
  scene: Scene,
  editions: readonly Edition[],
  isToldElsewhere: (request: TacticRequest) => boolean = () => false,
): Block[] {
  const { period, today } = scene;
  const told = ownRequests(scene).filter((request) => {
    const { askedOn, state, revisitOn } = request;
    const isDue = state !== 'taken' && revisitOn !== undefined && revisitOn <= today;
    return isAnswered(request) && (askedOn >= period.from || isDue) && !isToldElsewhere(request);
  });
  const block = requestList(scene, 'requests.list', told, editions);
  const waiting = waitingBlocks(scene);
  if (!block && waiting.length === 0) return [];
  return section(
    scene,
    'requests',
    block ? editions : WORKING,
    ({ language }) => languagePack(language).documents.requests.heading,
    [...(block ? [block] : []), ...waiting],
  );
}

/** However long ago it was asked: it does not go away by being left alone. */
function waitingBlocks(scene: Scene): Block[] {
  const waiting = ownRequests(scene).filter((request) => !isAnswered(request));
  const block = requestList(scene, 'requests.waiting', waiting, WORKING);
  if (!block) return [];
  const intro = writeBlock(scene, 'requests.waiting.intro', WORKING, ({ language }) =>
    paragraph(languagePack(language).documents.requests.unanswered),
  );
  return [intro, block];
}

export function requestList(
  scene: Scene,
  id: string,
  requests: readonly TacticRequest[],
  editions: readonly Edition[],
): Block | null {
  if (requests.length === 0) return null;
  return writeBlock(scene, id, editions, (narrator) =>
    list(requests.map((request) => requestText(scene, request, narrator))),
  );
}

/** `Paul a demandé « Panier abandonné, aujourd’hui ! » le 3 novembre. Écarté : … À revoir le 3 février.` */
export function requestText(scene: Scene, request: TacticRequest, { dates, asOf, language }: Narrator): string {
  const { requests } = languagePack(language).documents;
  const { text, askedBy, askedOn, revisitOn } = request;
  const isDue = revisitOn !== undefined && revisitOn <= scene.today;
  const again = revisitOn && (isDue ? requests.againSince : requests.again)(dates.shortDay(revisitOn, asOf));
  return [
    requests.told.asked(text, askedBy, dates.shortDay(askedOn, asOf)),
    answerText(scene, request, requests.told),
    again && `${capitalised(again)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function answerText(scene: Scene, request: TacticRequest, told: RequestWords['told']): string {
  const { state, tacticId, reason = '' } = request;
  if (!isAnswered(request)) return told.notYet;
  if (state === 'taken') return told.taken(tacticId ? tacticTitle(scene, tacticId) : '');
  // People end their own sentence, or do not.
  return told.answered[state](reason.trim().replace(/\.$/, ''));
}
