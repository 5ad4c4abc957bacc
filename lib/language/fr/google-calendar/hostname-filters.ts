import type { GoogleChangeWords } from '../../catalogue/google-calendar';
import { fr } from '../../typography';

export const hostnameFilters: GoogleChangeWords = ({ day }) =>
  fr`Des noms d’hôte qui avaient des visites n’en ont plus depuis, comme quand un filtre de noms d’hôte est posé, ce que Google Analytics propose depuis le ${day}. Leurs visites ne sont plus comptées : le site lui-même ne les a pas perdues.`;
