import type { MailWay } from '@/lib/model/receipt';
import { usePage, useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import type { SettingsPanelProps } from './objective-panel';
import { OwnClient } from './own-client';

interface MailboxRightProps extends Pick<SettingsPanelProps, 'state'> {
  readonly way: MailWay;
}

/** The right to write into a mailbox, which its provider gives in its own window; asked for here and not before. */
export function MailboxRight({ state, way }: MailboxRightProps) {
  const { schedule: words } = useLanguagePack();
  const status = state.status.value.value;
  const isGiven = status?.mail[way] === true;
  const lacksClient = way === 'outlook' && status?.hasMicrosoftClientId === false;
  return (
    <>
      <div class="row">
        {isGiven && <p>{words.mailAllowed[way]}</p>}
        {isGiven && (
          <Button look="quiet" onClick={() => void state.forgetMail(way)}>
            {words.stopMail[way]}
          </Button>
        )}
        {!isGiven && !lacksClient && (
          <Button onClick={() => void state.connectMail(way)}>{words.allowMail[way]}</Button>
        )}
      </div>
      {way === 'outlook' && (
        <>
          <p class="soft">
            {words.microsoft.withdraw}{' '}
            {words.microsoft.accounts.map(({ text, url }) => (
              <>
                <a key={url} href={url} target="_blank" rel="noreferrer">
                  {text}
                </a>{' '}
              </>
            ))}
          </p>
          <MicrosoftClient state={state} lacks={lacksClient} />
        </>
      )}
    </>
  );
}

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function MicrosoftClient({ state, lacks }: Pick<SettingsPanelProps, 'state'> & { readonly lacks: boolean }) {
  const { environment } = usePage();
  const { client, clientSteps } = useLanguagePack().schedule.microsoft;
  const redirect = environment.microsoftRedirectAddress();
  return (
    <OwnClient
      words={client}
      steps={clientSteps(redirect)}
      redirect={redirect}
      pattern={GUID}
      needed={lacks}
      state={state}
      onSave={(clientId) => void state.saveMicrosoftClientId(clientId)}
    />
  );
}
