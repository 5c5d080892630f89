import { ExternalLink, Globe } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';

export interface AskAccessProps {
  address: string;
  /** Asks the browser; false when it was refused. */
  onAllow(): Promise<boolean>;
}

/** A PDF on a site that the reader may not fetch from yet: which one, why, and what else can be done. */
export function AskAccess({ address, onAllow }: AskAccessProps) {
  const [refused, setRefused] = useState(false);
  const { hostname } = new URL(address);
  return (
    <main class="notice">
      <h1>This PDF is on {hostname}</h1>
      <p class="notice__words" role={refused ? 'alert' : undefined}>
        {refused
          ? `Without access to ${hostname} the PDF cannot be read here. Allow it, or open the original, save it, and drop the file here.`
          : `To show it here, the reader fetches it once more from ${hostname}. Your browser will ask you to allow that one site; nothing is sent there.`}
      </p>
      <p class="notice__actions">
        <button
          type="button"
          class="button button--main"
          onClick={() => void onAllow().then((allowed) => setRefused(!allowed))}
        >
          <Icon node={Globe} />
          Allow {hostname}
        </button>
        <a class="button" href={address}>
          <Icon node={ExternalLink} />
          Open the original
        </a>
      </p>
    </main>
  );
}
