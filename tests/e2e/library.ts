import type { Page } from '@playwright/test';
import type { Annotation } from '../../lib/model/annotation.ts';
import type { Report } from '../../lib/model/report.ts';

/** One message to the background worker, as a screen would send it; false when it was not acknowledged. */
export interface Message {
  message: string;
  request: object;
}

/** Send messages at once from a page of the extension; answers which of them were acknowledged. */
export const sendAll = (page: Page, messages: Message[]): Promise<boolean[]> =>
  page.evaluate(
    (all) =>
      Promise.all(
        all.map(({ message, request }) =>
          Promise.race([
            chrome.runtime.sendMessage({ to: 'background', message, request }).then(
              (answer: { ok?: boolean } | undefined) => answer?.ok === true,
              () => false,
            ),
            new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 15_000)),
          ]),
        ),
      ),
    messages,
  );

/** What is on the disk, read past all of our own code. */
export interface OnDisk {
  version: number;
  reports: Report[];
  annotations: Annotation[];
  counts: { kind: string; name: string; count: number }[];
  history: { patches: { id: string }[] }[];
}

/** The database as it is on the disk. */
export const onDisk = (page: Page): Promise<OnDisk> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('inspection-notes');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = async () => {
          const db = opening.result;
          const names = ['reports', 'annotations', 'counts', 'history'].filter((name) =>
            db.objectStoreNames.contains(name),
          );
          const transaction = db.transaction(names);
          const read = (name: string) =>
            new Promise<unknown[]>((done) => {
              if (!names.includes(name)) return done([]);
              const asking = transaction.objectStore(name).getAll();
              asking.onsuccess = () => done(asking.result);
            });
          const [reports, annotations, counts, history] = await Promise.all(
            ['reports', 'annotations', 'counts', 'history'].map(read),
          );
          const { version } = db;
          db.close();
          resolve({ version, reports, annotations, counts, history } as never);
        };
      }),
  );

/** What is wrong with a library as a whole: counts that do not agree with rows, notes without their report. */
export function wrongWith({ reports, annotations, counts }: OnDisk): string[] {
  const live = annotations.filter(({ deletedAt }) => deletedAt === 0);
  const known = new Set(reports.map(({ id }) => id));
  const orphans = annotations.filter(({ reportId }) => !known.has(reportId));
  const kept = (kind: string) =>
    Object.fromEntries(counts.filter((count) => count.kind === kind).map(({ name, count }) => [name, count]));
  const counted = (by: (annotation: Annotation) => string) =>
    Object.fromEntries([...Map.groupBy(live, by)].map(([name, list]) => [name, list.length]));
  const same = (a: Record<string, number>, b: Record<string, number>) =>
    JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
  return [
    ...orphans.map(({ id }) => `${id} has no report`),
    ...(same(
      kept('group'),
      counted(({ group }) => group),
    )
      ? []
      : ['counts of groups do not agree with rows']),
    ...(same(
      kept('report'),
      counted(({ reportId }) => reportId),
    )
      ? []
      : ['counts of reports do not agree with rows']),
  ];
}
