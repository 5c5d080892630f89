import { ColourChoice } from '../../components/ColourChoice.tsx';
import {
  DEFAULT_LOOKS,
  LINE_WIDTH,
  Line,
  LOOK_KINDS,
  type Look,
  type LookKind,
} from '../../lib/model/mark-look.ts';
import type { Settings } from '../../lib/model/settings.ts';

interface LooksSectionProps {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

const KINDS: Record<LookKind, { name: string; words: string; hue: string }> = {
  judgement: { name: 'Judgements', words: 'Good', hue: 'good' },
  recommendation: { name: 'Recommendations', words: 'What must get better', hue: 'recommendation' },
  strength: { name: 'Strengths', words: 'What goes well', hue: 'strength' },
  concern: { name: 'Concerns', words: 'What does not', hue: 'concern' },
  highlight: { name: 'My highlights', words: 'Words I chose', hue: 'yellow' },
};

const LINES: Record<Line, string> = {
  solid: 'Thick line',
  double: 'Double line',
  wavy: 'Wave',
  dotted: 'Dots',
  dashed: 'Dashes',
};

/** How marks look on pages and in the reader. */
export function LooksSection({ settings, onChange }: LooksSectionProps) {
  const { looks, highlightColour } = settings;
  const isChanged = JSON.stringify(looks) !== JSON.stringify(DEFAULT_LOOKS);
  return (
    <section aria-labelledby="looks">
      <h2 id="looks">Marks</h2>
      <p class="settings__sentence">
        Each kind is told by its line, so that you can tell them apart in print and without colour. Judgements
        have the colour of their grade.
      </p>
      <ul class="looks">
        {LOOK_KINDS.map((kind) => (
          <Row
            key={kind}
            kind={kind}
            look={looks[kind]}
            colour={kind === 'highlight' ? highlightColour : looks[kind].colour}
            onLook={(look) => onChange({ looks: { ...looks, [kind]: look } })}
            onColour={(colour) =>
              kind === 'highlight'
                ? onChange({ highlightColour: colour })
                : onChange({ looks: { ...looks, [kind]: { ...looks[kind], colour } } })
            }
          />
        ))}
      </ul>
      {isChanged && (
        <button type="button" class="button button--quiet" onClick={() => onChange({ looks: DEFAULT_LOOKS })}>
          As they came
        </button>
      )}
    </section>
  );
}

interface RowProps {
  kind: LookKind;
  look: Look;
  colour: Look['colour'];
  onLook(look: Look): void;
  onColour(colour: NonNullable<Look['colour']>): void;
}

function Row({ kind, look, colour, onLook, onColour }: RowProps) {
  const { name, words, hue } = KINDS[kind];
  const shown = colour ?? hue;
  return (
    <li class="looks__row">
      <span class="looks__name">{name}</span>
      <span
        class="looks__sample"
        style={{
          backgroundColor: `var(--in-${shown}-faint)`,
          textDecoration: `underline ${look.line} ${LINE_WIDTH[look.line]} var(--in-${shown})`,
        }}
      >
        {words}
      </span>
      <select
        class="field"
        aria-label={`Line under ${name.toLowerCase()}`}
        value={look.line}
        onChange={({ currentTarget }) => onLook({ ...look, line: Line.parse(currentTarget.value) })}
      >
        {Line.options.map((line) => (
          <option key={line} value={line}>
            {LINES[line]}
          </option>
        ))}
      </select>
      {kind !== 'judgement' && (
        <ColourChoice
          label={kind === 'highlight' ? 'Colour of a new highlight' : `Colour of ${name.toLowerCase()}`}
          chosen={colour}
          onChoose={onColour}
        />
      )}
    </li>
  );
}
