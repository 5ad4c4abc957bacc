import type { Narrator } from '@/lib/language/narrative/narrator';
import { papersIn } from '@/lib/language/papers/papers-in';
import { uncapitalised } from '@/lib/language/typography';
import type { Block, Edition } from '@/lib/model/draft';
import type { TacticRequest } from '@/lib/model/request';
import { tacticTitle } from './recommendation-content';
import { list, type Scene, section, writeBlock } from './scene';

export function ownRequests({ memory, report }: Pick<Scene, 'memory' | 'report'>): TacticRequest[] {
  return (memory.requests ?? []).filter(({ propertyId }) => propertyId === report.property.id);
}

/** What was asked for since the period began, and what was put off until a day that has come: each with its answer. */
export function requestBlocks(
  scene: Scene,
  editions: readonly Edition[],
  isToldElsewhere: (request: TacticRequest) => boolean = () => false,
): Block[] {
  const { period, today } = scene;
  const told = ownRequests(scene).filter((request) => {
    const { askedOn, state, revisitOn } = request;
    const isDue = state !== 'taken' && revisitOn !== undefined && revisitOn <= today;
    return (askedOn >= period.from || isDue) && !isToldElsewhere(request);
  });
  const block = requestList(scene, 'requests.list', told, editions);
  return block
    ? section(scene, 'requests', editions, ({ language }) => papersIn(language).requests.heading, [block])
    : [];
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

/** `« Panier abandonné, aujourd’hui ! », demandé par Paul le 3 novembre : écarté ; … ; à revoir le 3 février` */
export function requestText(scene: Scene, request: TacticRequest, narrator: Narrator): string {
  const { messages, dates, asOf, language, names } = narrator;
  const { requests } = papersIn(language);
  const { text, askedBy, askedOn, tacticId, objective, state, reason, revisitOn } = request;
  const isDue = revisitOn !== undefined && revisitOn <= scene.today;
  const answer = [
    `**${requests.states[state]}**`,
    tacticId && tacticTitle(scene, tacticId),
    objective && requests.objective(uncapitalised(names.goal(objective))),
    reason,
    revisitOn && (isDue ? requests.againSince : requests.again)(dates.shortDay(revisitOn, asOf)),
  ];
  const asked = requests.asked(text, askedBy || messages.document.nobody, dates.shortDay(askedOn, asOf));
  return messages.document.decision(asked, answer.filter(Boolean).join(messages.advice.semicolon));
}
