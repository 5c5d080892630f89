// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { type PanelHandlers, ReportPanel, type ReportPanelProps } from '../../components/ReportPanel.tsx';
import type { Explain } from '../../lib/model/explanation.ts';
import type { Finding, Recommendation } from '../../lib/model/finding.ts';
import type { FoundHere, NoteHere, PageState } from '../../lib/model/page-state.ts';
import { madeNote, madeReport } from '../made.ts';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const common = { rule: 'r', span: { start: 1, end: 2 }, authority: null, themes: [] };

const found = (id: string, finding: Finding, savedAs: string | null = null): FoundHere => ({
  id,
  finding,
  quote: `Quote of ${id}`,
  page: 3,
  savedAs,
});

const judgement = (
  area: string,
  grade: string,
  own: { formal?: boolean; current?: boolean } = {},
): Finding => ({
  kind: 'judgement',
  ...common,
  area,
  grade,
  formal: true,
  current: true,
  ...own,
});

const recommendation = (text: string, own: Partial<Recommendation> = {}): Finding => ({
  kind: 'recommendation',
  ...common,
  text,
  heading: 'What needs to improve?',
  list: 'authority',
  formal: true,
  force: 'must',
  due: null,
  bodies: null,
  references: [{ kind: 'outcome', label: 'Outcome three', target: null }],
  ...own,
});

const note = (id: string, status: 'anchored' | 'doubtful' | 'lost'): NoteHere => ({
  annotation: madeNote({ id, quote: { exact: `Words of ${id}`, prefix: '', suffix: '' } }),
  anchor: status === 'lost' ? { status, score: 0 } : { status, span: { start: 1, end: 2 }, score: 1 },
  found: status === 'lost' ? null : `Words of ${id}`,
  page: 2,
});

const ready = (findings: FoundHere[], notes: NoteHere[] = []): PageState => ({
  status: 'ready',
  report: madeReport(),
  findings,
  dismissed: [],
  kept: false,
  listed: 0,
  notes,
});

/** The panel, and what it asked for. */
function panel(state: PageState, own: Partial<ReportPanelProps> = {}) {
  const asked: unknown[][] = [];
  const told =
    (what: string) =>
    async (...words: unknown[]) =>
      void asked.push([what, ...words]);
  const handlers: PanelHandlers & Partial<ReportPanelProps> = {
    onReveal: (id) => void asked.push(['reveal', id]),
    onRevealSpan: (span) => void asked.push(['revealSpan', span]),
    onDismiss: told('dismiss'),
    onBringBack: told('bringBack'),
    onKeep: told('keep'),
    onSave: told('save'),
    onChange: told('change'),
    onDelete: told('delete'),
    onRestore: told('restore'),
    onCopy: told('copy'),
    ...own,
  };
  render(<ReportPanel {...handlers} state={state} />);
  return asked;
}

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('the panel of a report', () => {
  test('lists the facts that are known, and no others', () => {
    panel(ready([]));
    expect(screen.getByText('3–14 October 2022')).toBeTruthy();
    expect(screen.getByText('Joan Sample')).toBeTruthy();
    expect(screen.queryByText('Published')).toBeNull();
  });

  test('offers to add a report to the library, and leads there once it is in it', () => {
    const state = ready([found('a', judgement('Overall effectiveness', 'good'))]);
    const asked = panel(state);
    fireEvent.click(screen.getByRole('button', { name: 'Add to the library' }));
    expect(asked).toEqual([['keep']]);
    cleanup();
    panel({ ...state, kept: true } as PageState);
    const link = screen.getByRole('link', { name: 'Exampleshire in the library' });
    expect(link.getAttribute('href')).toMatch(/library\.html#\/authority\?authority=Exampleshire$/);
  });

  test('suggests the themes of a note as tags; Enter takes the first', () => {
    const here = note('n', 'anchored');
    here.annotation.themes = ['help', 'door'];
    const labels: Record<string, string> = { help: 'Early help', door: 'Front door' };
    const asked = panel(ready([], [here]), { themeLabel: (id) => labels[id]! });
    const suggested = within(screen.getByRole('list', { name: 'Suggested tags' }));
    expect(suggested.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Add tag Early helpEnter',
      'Add tag Front door',
    ]);
    fireEvent.keyDown(screen.getByLabelText('Add a tag'), { key: 'Enter' });
    expect(asked).toEqual([['change', 'n', { tags: ['Early help'] }]]);
  });

  test('shows the report’s own judgements first, and tells earlier ones apart', () => {
    panel(
      ready([
        found('a', judgement('Overall effectiveness', 'good')),
        found('b', judgement('Overall effectiveness', 'inadequate', { formal: false, current: false })),
      ]),
    );
    expect(section('Judgements').getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText('Also judged in the text')).toBeTruthy();
    expect(screen.getByText('earlier inspection')).toBeTruthy();
  });

  test('saves all recommendations of the report’s own list that are not saved yet', () => {
    const asked = panel(
      ready([
        found('a', recommendation('Do this.')),
        found('b', recommendation('Do that.'), 'note'),
        found('c', recommendation('Asked for in passing.', { formal: false })),
      ]),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Save all recommendations' }));
    expect(asked).toEqual([['save', ['a']]]);
  });

  test('says with each recommendation how strong it is, when it is due, what it refers to, where it stands', () => {
    panel(ready([found('a', recommendation('Do this.', { due: '31 January 2026' }))]));
    const card = section('Recommendations').getAllByRole('listitem')[0]!;
    for (const fact of ['Must', 'Due 31 January 2026', 'Outcome three', 'p. 3'])
      expect(within(card).getByText(fact)).toBeTruthy();
  });

  test('a reference leads to its paragraph, each number to its own', () => {
    const to = (start: number) => ({ start, end: start + 1 });
    const references = [
      { kind: 'paragraph' as const, label: 'paragraphs 37 and 40', target: to(5) },
      { kind: 'paragraph' as const, label: 'paragraphs 37 and 40', target: to(9) },
      { kind: 'paragraph' as const, label: 'Para 12', target: null },
    ];
    const asked = panel(ready([found('a', recommendation('Do this.', { references }))]));
    fireEvent.click(screen.getByRole('button', { name: '37' }));
    fireEvent.click(screen.getByRole('button', { name: '40' }));
    expect(asked).toEqual([
      ['revealSpan', to(5)],
      ['revealSpan', to(9)],
    ]);
    expect(screen.getByText('Para 12').tagName).toBe('LI');
  });

  test('narrows its findings by kind, theme, and whether they are good, and says how many each choice leaves', () => {
    const state = ready([
      found('a', recommendation('Do this.', { themes: ['health'] })),
      found('b', judgement('Overall effectiveness', 'good')),
      found('c', { kind: 'concern', ...common, themes: ['health', 'education'] }),
    ]);
    const explain: Explain = ({ themes }) => ({
      themes: themes.map((id) => ({ id, label: `About ${id}`, wording: `word of ${id}` })),
      words: ['too late'],
    });
    panel(state, { explain });
    const choose = (name: string, value: string) =>
      fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
    const shown = () =>
      [...document.querySelectorAll('[data-id]')].map((card) => card.getAttribute('data-id'));
    expect(screen.getByRole('option', { name: 'About health (2)' })).toBeTruthy();
    choose('Theme', 'health');
    expect(shown()).toEqual(['a', 'c']);
    choose('Kind', 'concern');
    expect(shown()).toEqual(['c']);
    fireEvent.click(screen.getByRole('button', { name: 'Show all findings' }));
    choose('Good or to improve', 'good');
    expect(shown()).toEqual(['b']);

    cleanup();
    panel(state, { explain }); // another report, the same window: the choice stays
    expect(shown()).toEqual(['b']);
    fireEvent.click(screen.getByRole('button', { name: 'Show all findings' }));
    fireEvent.click(screen.getAllByRole('button', { name: 'About education' })[0]!);
    expect(shown()).toEqual(['c']);
    expect(screen.getByText('Read as a concern by “too late”.')).toBeTruthy();
  });

  test('hides what is no finding, brings it back, and says how many are hidden', async () => {
    const state = ready([found('a', recommendation('Do this.')), found('b', recommendation('Do that.'))]);
    const asked = panel({ ...state, dismissed: [found('z', recommendation('Not asked.'))] } as PageState);
    fireEvent.click(screen.getAllByRole('button', { name: 'Not a recommendation: hide it' })[0]!);
    expect(await screen.findByText('Finding hidden')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByText('1 hidden as not a finding')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bring back' }));
    expect(asked).toEqual([
      ['dismiss', ['a']],
      ['bringBack', ['a']],
      ['bringBack', ['z']],
    ]);
  });

  test('a click on words goes to them', () => {
    const asked = panel(ready([found('a', recommendation('Do this.'))], [note('n', 'anchored')]));
    fireEvent.click(screen.getByRole('button', { name: 'Do this.' }));
    fireEvent.click(screen.getByRole('button', { name: 'Words of n' }));
    expect(asked).toEqual([
      ['reveal', 'a'],
      ['reveal', 'n'],
    ]);
  });

  test('shows every note once: placed, doubtful, or lost with its words', () => {
    panel(ready([], [note('a', 'anchored'), note('b', 'doubtful'), note('c', 'lost')]));
    expect(section('My notes').getByText('? Check this place')).toBeTruthy();
    expect(section('My notes').getByRole('button', { name: 'Words of b' })).toBeTruthy();
    expect(section('Lost notes').getByText('Words of c')).toBeTruthy();
    expect(screen.getAllByText(/^Words of/)).toHaveLength(3);
  });

  test('gives an own highlight another colour', () => {
    const asked = panel(ready([], [note('a', 'anchored')]));
    expect(screen.getByRole('button', { name: 'yellow', pressed: true })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'blue' }));
    expect(asked).toEqual([['change', 'a', { colour: 'blue' }]]);
  });

  test('brings back what was deleted, one note or several', async () => {
    const asked = panel(ready([], [note('a', 'anchored'), note('b', 'lost')]));
    const [first, second] = screen.getAllByRole('button', { name: 'Delete' });
    fireEvent.click(first!);
    expect(await screen.findByText('Note deleted')).toBeTruthy();
    fireEvent.click(second!);
    expect(await screen.findByText('2 notes deleted')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(asked).toEqual([
      ['delete', ['a']],
      ['delete', ['b']],
      ['restore', ['a', 'b']],
    ]);
  });

  test('says so when something could not be kept', async () => {
    panel(ready([found('a', recommendation('Do this.'))]), {
      onSave: () => Promise.reject(new Error('The disk is full.')),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toBe('That was not kept: The disk is full.');
  });

  test('says what to do where nothing was found, and why where nothing could be read', () => {
    panel(ready([]));
    expect(screen.getByText(/Select any words in the report to keep them/)).toBeTruthy();
    cleanup();
    panel({ ...ready([]), listed: 12 } as PageState);
    expect(screen.getByText('This page lists 12 reports. Open one to see its judgements.')).toBeTruthy();
    cleanup();
    panel({ status: 'failed', message: 'This PDF is damaged. Download it again.' });
    expect(screen.getByText('This PDF is damaged. Download it again.')).toBeTruthy();
    cleanup();
    panel({ status: 'reading', done: 3, total: 12 });
    expect(screen.getByText('Reading page 3 of 12')).toBeTruthy();
  });
});
