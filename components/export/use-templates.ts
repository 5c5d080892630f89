import { useEffect, useRef, useState } from 'preact/hooks';
import { BUILT_IN } from '../../lib/export/built-in-templates.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import type { Template } from '../../lib/model/template.ts';

/** So long after the last key a template is kept. */
const PAUSE = 400;

export interface Templates {
  /** Those that come with the product, then the reader's own. */
  all: Template[];
  isOwn(template: Template): boolean;
  /** Keep a template as it is now: at once on the screen, in the settings soon after, mistakes and all. */
  change(template: Template): void;
  /** A new one of the reader's that begins as a copy of `template`; under a name that is free, when none is given. */
  copy(template: Template, name?: string): Template;
  remove(id: string): void;
  /** Why the last change could not be kept; null when it was. */
  problem: string | null;
}

/** The templates there are. What is typed is kept without being asked, so that closing the screen loses nothing. */
export function useTemplates(): Templates {
  const [own, setOwn] = useState<Template[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef<{ own: Template[]; timer: number | undefined }>({ own: [], timer: undefined });
  const told = (work: Promise<unknown>) =>
    void work.then(
      () => setProblem(null),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  const flush = () => {
    if (latest.current.timer === undefined) return;
    clearTimeout(latest.current.timer);
    latest.current.timer = undefined;
    told(askBackground('changeSettings', { change: { templates: latest.current.own } }));
  };
  const put = (templates: Template[]) => {
    setOwn(templates);
    clearTimeout(latest.current.timer);
    latest.current = { own: templates, timer: window.setTimeout(flush, PAUSE) };
  };
  useEffect(() => {
    told(
      askBackground('settings', {}).then(({ templates }) => {
        // What was made before they were read stands behind them.
        latest.current.own = [...templates, ...latest.current.own];
        setOwn(latest.current.own);
      }),
    );
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return {
    all: [...BUILT_IN, ...own],
    isOwn: ({ id }) => own.some((one) => one.id === id),
    change: (template) => put(latest.current.own.map((one) => (one.id === template.id ? template : one))),
    copy: (template, name = freeName(template.name, own)) => {
      const fresh = { ...template, id: crypto.randomUUID(), name };
      put([...latest.current.own, fresh]);
      return fresh;
    },
    remove: (id) => put(latest.current.own.filter((one) => one.id !== id)),
    problem,
  };
}

/** "Notes by tag (mine)", then "(mine 2)". */
function freeName(name: string, own: Template[]): string {
  const base = name.replace(/ \(mine(?: \d+)?\)$/, '');
  const taken = new Set(own.map((one) => one.name));
  for (let i = 1; ; i += 1) {
    const free = `${base} (mine${i > 1 ? ` ${i}` : ''})`;
    if (!taken.has(free)) return free;
  }
}
