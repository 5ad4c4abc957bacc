import { createScribe } from '@/components/workshop/scribe';
import { createAnalyst } from '@/lib/app/analyst';
import { createDrafts } from '@/lib/app/drafts';
import { announceChange } from '@/lib/messages/changes';
import { answerBackground } from '@/lib/messages/workshop-messages';
import { PlateauError } from '@/lib/model/failure';
import { interfaceLanguage, isOwnPage, pageUrl } from '@/lib/platform/runtime';
import { announcing } from '@/lib/remember/announcing-repository';
import { openDatabase } from '@/lib/remember/database';
import { indexedDbRepository } from '@/lib/remember/indexeddb-repository';

const repository = announcing(
  indexedDbRepository(() => openDatabase('plateau')),
  announceChange,
);
const parts = { repository, now: () => new Date(), locale: interfaceLanguage };
const analyst = createAnalyst(parts);
const drafts = createDrafts(
  { ...parts, analyst },
  {
    kept: (propertyId) => repository.read('reports', propertyId),
    refresh: async () => {
      throw new PlateauError('bad-input', 'The workshop reads nothing: the background does, beforehand.');
    },
  },
);
answerBackground(
  { ...analyst, ...createScribe({ ...parts, settingsAddress: pageUrl('/options.html') }, drafts) },
  isOwnPage,
);
