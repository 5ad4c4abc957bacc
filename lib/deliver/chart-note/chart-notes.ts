/**
 * The notes on the charts of one property: reporting data annotations of the Google Analytics Admin API
 * (https://developers.google.com/analytics/devguides/config/admin/v1/rest/v1alpha/properties.reportingDataAnnotations).
 */
import * as z from 'zod/mini';
import { parseAnswer } from '@/lib/collect/parse-answer';
import { ADMIN_ORIGIN, setupPath } from '@/lib/collect/rest/admin-address';
import { GoogleApi, type GoogleApiOptions } from '@/lib/collect/rest/google-api';
import { idIn, SETUP_PARTS } from '@/lib/collect/setup/setup-parts';
import type { Day } from '@/lib/model/day';
import type { ReportNote } from '@/lib/model/property-setup';
import { noteRefusal } from './note-failure';

export interface ChartNotes {
  list(): Promise<readonly ReportNote[]>;
  /** Answers with Google's id. Tried once: after anything but a refusal it may stand there. */
  create(note: NoteToWrite): Promise<string>;
  /** @throws PlateauError `unknown-property` where the note is there no more */
  move(id: string, note: Omit<NoteToWrite, 'title'>): Promise<void>;
  /** @throws PlateauError `unknown-property` where the note is there no more */
  remove(id: string): Promise<void>;
}

export interface NoteToWrite {
  readonly day: Day;
  readonly title: string;
  readonly text: string;
}

/** Orange is Google's own, for what it notes itself. */
const COLOR = 'BLUE';

const Created = z.object({ name: z.string().check(z.regex(/\/\d+$/)) });

export function chartNotes(
  propertyId: string,
  options: GoogleApiOptions & { readonly origin?: string | undefined },
): ChartNotes {
  const api = new GoogleApi({ ...options, failure: noteRefusal });
  const { origin = ADMIN_ORIGIN } = options;
  const address = `${origin}/v1alpha/properties/${propertyId}/reportingDataAnnotations`;
  return {
    async list() {
      const { notes = [] } = await SETUP_PARTS.annotations((resource, more) =>
        api.get(`${origin}${setupPath({ resource, propertyId, ...more })}`, { property: propertyId }),
      );
      return notes;
    },
    async create({ day, title, text }) {
      const created = await api.change('POST', address, {
        title,
        description: text,
        color: COLOR,
        annotationDate: dateOf(day),
      });
      return idIn(parseAnswer(Created, created).name);
    },
    async move(id, { day, text }) {
      const changed = { annotationDate: dateOf(day), description: text };
      await api.change('PATCH', `${address}/${id}?updateMask=annotation_date,description`, changed);
    },
    async remove(id) {
      await api.change('DELETE', `${address}/${id}`);
    },
  };
}

function dateOf(day: Day): { year: number; month: number; day: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}
