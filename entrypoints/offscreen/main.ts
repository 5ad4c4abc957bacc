import { createDraftWriter } from '@/components/offscreen/draft-writer';
import { createNoteKeeper } from '@/components/offscreen/note-keeper';
import { tellChange } from '@/components/offscreen/tell-change';
import { createAnalysisService } from '@/lib/app/analysis-service';
import { createDrafts } from '@/lib/app/drafts';
import { answerBackground } from '@/lib/messages/offscreen-messages';
import { PlateauError } from '@/lib/model/failure';
import { interfaceLanguage, isOwnPage, pageUrl } from '@/lib/platform/runtime';
import { announcing } from '@/lib/storage/announcing-repository';
import { openDatabase } from '@/lib/storage/database';
import { indexedDbRepository } from '@/lib/storage/indexeddb-repository';

const repository = announcing(
  indexedDbRepository(() => openDatabase('plateau')),
  tellChange,
);
const dependencies = { repository, now: () => new Date(), locale: interfaceLanguage };
const analysis = createAnalysisService(dependencies);
const drafts = createDrafts(
  { ...dependencies, analysis: analysis },
  {
    kept: (propertyId) => repository.read('reports', propertyId),
    refresh: async () => {
      throw new PlateauError('bad-input', 'The offscreen page reads nothing: the background does, beforehand.');
    },
  },
);
answerBackground(
  {
    ...analysis,
    ...createDraftWriter({ ...dependencies, settingsAddress: pageUrl('/options.html') }, drafts),
    ...createNoteKeeper(dependencies),
  },
  isOwnPage,
);
