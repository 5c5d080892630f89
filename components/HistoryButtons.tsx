import './keeping.css';
import { Redo2, Undo2 } from 'lucide';
import type { Step } from '../lib/store/db.ts';
import { wordsOf } from '../lib/store/step-words.ts';
import { Icon } from './Icon.tsx';
import { useHistory } from './use-history.ts';

export interface HistoryButtonsProps {
  /** Whether there is room to say on the buttons what they would do. */
  roomy?: boolean;
}

/** Undo and Redo, each named after what it would do; what was done is said beside them. */
export function HistoryButtons({ roomy = false }: HistoryButtonsProps) {
  const { next, said, undo, redo } = useHistory();
  return (
    <div class="history">
      <Turn name="Undo" step={next.undo} icon={Undo2} roomy={roomy} onTurn={undo} />
      <Turn name="Redo" step={next.redo} icon={Redo2} roomy={roomy} onTurn={redo} />
      <p class="history__said" role="status">
        {said}
      </p>
    </div>
  );
}

/** The keys of Undo and Redo alone, where there is no room for buttons; what was done is said at the foot of the screen. */
export function HistoryKeys() {
  const { said } = useHistory();
  return (
    <p class="history__said history__said--floating" role="status">
      {said}
    </p>
  );
}

interface TurnProps {
  name: string;
  step: Step | null;
  icon: typeof Undo2;
  roomy: boolean;
  onTurn(): void;
}

/** Its place is kept while there is nothing to turn, so that nothing moves when there is. */
function Turn({ name, step, icon, roomy, onTurn }: TurnProps) {
  const label = step ? `${name}: ${wordsOf(step)}` : name;
  if (roomy) {
    return step ? (
      <button type="button" class="button button--quiet" onClick={onTurn}>
        <Icon node={icon} />
        {label}
      </button>
    ) : null;
  }
  return (
    <button
      type="button"
      class="icon-button history__turn"
      aria-label={label}
      title={label}
      data-idle={!step || undefined}
      tabIndex={step ? 0 : -1}
      onClick={onTurn}
    >
      <Icon node={icon} />
    </button>
  );
}
