import { fr } from '../typography';
import type { TroubleWords } from '../en/troubles';
import { counted } from './locale';

export const troubles: TroubleWords = {
  title: 'Ce qui n’a pas marché',
  propertyNumbered: (id) => fr`Propriété n° ${id}`,
  elsewhere: (properties) =>
    fr`Un problème est survenu pour ${counted(properties, 'autre propriété', 'autres propriétés')}.`,
  seeElsewhere: 'Voir lequel',
  openDraft: 'Aller au brouillon',
};
