import { Answers } from './answers';
import type { ReadProps } from './checklist-state';
import { Journal } from './journal';
import { DocumentLinks } from './documents';
import { Requests } from './requests';
import { Sends } from './sends';

/** What people do and know beside the figures; it is kept for a property that was read. */
export function Kept({ report, memory, state }: ReadProps) {
  return (
    <>
      <Sends memory={memory} state={state} />
      <Requests memory={memory} state={state} />
      <Answers memory={memory} state={state} />
      <Journal memory={memory} state={state} />
      <DocumentLinks propertyId={report.property.id} />
    </>
  );
}
