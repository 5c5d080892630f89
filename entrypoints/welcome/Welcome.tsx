import { Bookmark, BookOpen, Copy, Highlighter, MessageSquareText, Tag } from 'lucide';
import type { ComponentChildren } from 'preact';
import { GradeChip } from '../../components/GradeChip.tsx';
import { Icon } from '../../components/Icon.tsx';
import { libraryHash } from '../../lib/model/library-address.ts';

/** The page of the first run: the way from a report to a note that can be quoted, on the sample that comes with the extension. */
export function Welcome() {
  return (
    <main class="welcome">
      <header class="welcome__head">
        <p class="welcome__name">
          <Icon node={BookOpen} />
          Inspection Notes
        </p>
        <h1>Read Ofsted reports with the important lines already marked</h1>
        <p class="welcome__lead">
          Open a report, see what was judged and what must get better, keep what matters to you, and quote it
          with its place. Everything stays on this computer.
        </p>
        <a class="button button--main welcome__try" href="reader.html?sample">
          Try it on a sample report
        </a>
      </header>
      <ol class="welcome__steps">
        <Step
          title="Open a report"
          words="PDFs from Ofsted’s site open in the reader by themselves. Any other PDF or page: the toolbar button, the context menu, or drop the file on the reader."
        >
          <div class="welcome__card">
            <GradeChip grade="requires improvement" area="The impact of leaders" />
            <GradeChip grade="good" area="Children in care" />
            <GradeChip grade="outstanding" area="Care leavers" />
          </div>
        </Step>
        <Step
          title="See what was found"
          words="Judgements and recommendations are marked where they stand, and listed beside the page. Strengths and concerns are listed, too; each says why it was read as one."
        >
          <div class="welcome__card">
            <p>
              What needs to improve?
              <br />
              <span class="welcome__mark">The timeliness of decisions when contacts are received.</span>
            </p>
          </div>
        </Step>
        <Step
          title="Keep what matters"
          words="Save a finding with one click, or select any words to highlight, tag or note them. A note that is saved is on disk, and stands on its own words when you come back."
        >
          <div class="welcome__card welcome__tools">
            {TOOLS.map(({ icon, name }) => (
              <span key={name}>
                <Icon node={icon} />
                {name}
              </span>
            ))}
          </div>
        </Step>
        <Step
          title="Take it with you"
          words="Copy with citation and link, or export to Markdown, Word, Excel and others. The library groups everything by authority and draws its judgements over time."
        >
          <div class="welcome__card">
            <p class="welcome__quote">
              The timeliness of decisions when contacts are received.
              <small>Ofsted, Exampleshire, inspection of children’s services, 8 May 2026, p. 2</small>
            </p>
          </div>
        </Step>
      </ol>
      <footer class="welcome__foot">
        <p>
          Grades and recommendations are read by rules, and they can be wrong: check what you quote against
          the page, which is always one click away.
        </p>
        <p class="welcome__links">
          <a href={`library.html${libraryHash({ view: 'help' })}`}>Help</a>
          <a href="library.html">Library</a>
          <a href="settings.html">Settings</a>
          <a href="https://reports.ofsted.gov.uk/" rel="noreferrer">
            Find a report on Ofsted’s site
          </a>
        </p>
      </footer>
    </main>
  );
}

const TOOLS = [
  { icon: Bookmark, name: 'Save' },
  { icon: Highlighter, name: 'Highlight' },
  { icon: Tag, name: 'Tag' },
  { icon: MessageSquareText, name: 'Note' },
  { icon: Copy, name: 'Copy' },
];

function Step({ title, words, children }: { title: string; words: string; children: ComponentChildren }) {
  return (
    <li class="welcome__step">
      <div>
        <h2>{title}</h2>
        <p>{words}</p>
      </div>
      {/* What it looks like; the words beside it say as much. */}
      <div aria-hidden="true">{children}</div>
    </li>
  );
}
