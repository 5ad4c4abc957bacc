import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { usePage, useCorePack } from './page';
import type { Session } from './session';

export interface SessionNotesProps {
  readonly session: Session | null;
  /** What the property that is shown is called. */
  readonly shown: string | undefined;
}

/** Whose figures these are, where that is not what one would think. */
export function SessionNotes({ session, shown }: SessionNotesProps) {
  const { environment } = usePage();
  const { ui } = useCorePack();
  if (session?.status.demo === true)
    return (
      <Banner text={ui.common.demoBanner}>
        <Button onClick={environment.openWelcome}>{ui.common.connect}</Button>
      </Banner>
    );
  if (session?.tabIsUnreadable === true && shown !== undefined) return <Banner text={ui.common.otherProperty(shown)} />;
  return null;
}
