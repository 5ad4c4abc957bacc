import type { Language } from '@/lib/model/settings';
import type { NameCatalogue, Names } from './names';
import { segmentNoun } from './segment';

/** The names of a catalogue. One that it lacks (a metric of the property's own) is quoted as it is. */
export function catalogueNames(catalogue: NameCatalogue, language: Language): Names {
  return {
    metric: (id) => find(catalogue.metrics, id) ?? catalogue.quoted(id),
    figure: (id) => find(catalogue.figures, id) ?? find(catalogue.metrics, id) ?? catalogue.quoted(id),
    unit: (id) => find(catalogue.units, id) ?? '',
    dimension: (id) => find(catalogue.dimensions, id) ?? id,
    segment: (dimension, value) => segmentNoun(catalogue, language, dimension, value),
    department: (id) => find(catalogue.departments, id) ?? id,
    goal: (id) => find(catalogue.goals, id) ?? id,
  };
}

function find<Value>(table: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
