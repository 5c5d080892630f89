import { useEffect, useId, useState } from 'preact/hooks';
import { BackupSection } from '../../components/BackupSection.tsx';
import { BinSection } from '../../components/BinSection.tsx';
import { CopiesSection } from '../../components/CopiesSection.tsx';
import { ExportButtons } from '../../components/ExportButtons.tsx';
import { HistoryButtons } from '../../components/HistoryButtons.tsx';
import { StoreNotice } from '../../components/StoreNotice.tsx';
import { useAnnotations } from '../../components/use-annotations.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import { libraryHash } from '../../lib/model/library-address.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { countAll } from '../../lib/store/lists.ts';
import { counted } from '../../lib/text/counted.ts';
import { KeysSection } from './KeysSection.tsx';
import { LooksSection } from './LooksSection.tsx';
import { SitesSection } from './SitesSection.tsx';

/** What the reader can set, each with what it does in one sentence; and where their notes are. */
export function SettingsPage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const count = useAnnotations(countAll, 'count');
  const take = (answer: Promise<Settings>) =>
    void answer.then(setSettings, (error: Error) => setProblem(error.message));
  const change = (fields: Partial<Settings>) => take(askBackground('changeSettings', { change: fields }));
  useEffect(() => take(askBackground('settings', {})), []);
  return (
    <div class="settings">
      <h1>Settings</h1>
      <p class="settings__links">
        <a href="library.html">Library</a>
        <a href={`library.html${libraryHash({ view: 'help' })}`}>Help</a>
        <a href="welcome.html">How it works</a>
      </p>
      <StoreNotice />
      {settings &&
        CHOICES.map(({ name, label, sentence }) => (
          <Choice
            key={name}
            label={label}
            sentence={sentence}
            on={settings[name]}
            onChange={(on) => change({ [name]: on })}
          />
        ))}
      {settings && (
        <>
          <LooksSection settings={settings} onChange={change} />
          <SitesSection settings={settings} onChange={change} />
          <section aria-labelledby="templates">
            <h2 id="templates">Templates for exports</h2>
            <p class="settings__sentence">
              {settings.templates.length === 0
                ? 'You have made no templates of your own. '
                : `You have made ${counted(settings.templates.length, 'template')}. `}
              They are written, tried and kept where you export, with their result beside them.
            </p>
            <a class="button" href={`library.html${libraryHash({ view: 'export' })}`}>
              Open export
            </a>
          </section>
        </>
      )}
      <KeysSection />
      {problem && <p role="alert">The settings could not be kept: {problem}</p>}
      <h2>My notes</h2>
      <p class="settings__sentence">
        {count === undefined
          ? ''
          : `${counted(count, 'note is', 'notes are')} kept in this browser, on this machine; nothing is sent anywhere.`}
      </p>
      {count !== undefined && count > 0 && <ExportButtons scope="all" subject={null} />}
      <HistoryButtons roomy />
      <BackupSection />
      <CopiesSection />
      <BinSection />
    </div>
  );
}

const CHOICES: { name: 'openPdfs' | 'markStatements'; label: string; sentence: string }[] = [
  {
    name: 'openPdfs',
    label: 'Open Ofsted’s PDFs in the reader',
    sentence: 'Reports open with their findings beside them; “Open the original” there shows the plain PDF.',
  },
  {
    name: 'markStatements',
    label: 'Mark strengths and concerns',
    sentence: 'Sentences that say what inspectors found good or wanting are underlined in the report, too.',
  },
];

interface ChoiceProps {
  label: string;
  sentence: string;
  on: boolean;
  onChange(on: boolean): void;
}

function Choice({ label, sentence, on, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <input
        id={id}
        type="checkbox"
        checked={on}
        aria-describedby={`${id}-sentence`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        <p id={`${id}-sentence`} class="settings__sentence">
          {sentence}
        </p>
      </div>
    </div>
  );
}
