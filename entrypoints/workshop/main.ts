import { createAnalyst } from '@/lib/app/analyst';
import { answerBackground } from '@/lib/messages/workshop-messages';
import { interfaceLanguage, isOwnPage } from '@/lib/platform/runtime';
import { openDatabase } from '@/lib/remember/database';
import { indexedDbRepository } from '@/lib/remember/indexeddb-repository';

const analyst = createAnalyst({
  repository: indexedDbRepository(() => openDatabase('plateau')),
  now: () => new Date(),
  locale: interfaceLanguage,
});
answerBackground(analyst, isOwnPage);
