import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../../lib/model/page-state.ts';
import { answerMessages } from './answer-messages.ts';
import type { OpenReport } from './load-report.ts';
import { type Reading, startReading } from './reading.ts';

/** Shows `report` in the element that `container` is put on, for as long as the component lives. */
export function useReading(report: OpenReport) {
  const container = useRef<HTMLDivElement>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [state, setState] = useState<PageState>({ status: 'reading', done: 0, total: 0 });
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const ends: (() => void)[] = [];
    let over = false;
    startReading(container.current!, report).then(
      (started) => {
        if (over) return started.stop();
        ends.push(
          started.stop,
          started.subscribe(() => setState(started.state())),
        );
        ends.push(answerMessages(started));
        setReading(started);
        setState(started.state());
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      over = true;
      for (const end of ends) end();
    };
  }, [report]);
  return { container, reading, state, problem };
}
