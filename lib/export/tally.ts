import type { Annotation } from '../model/annotation.ts';

/** What an export has put out so far: every note counts once, however often it stands there. */
export class Tally {
  #notes = new Set<string>();
  #reports = new Set<string>();
  #settled = 0;

  readonly take = ({ id, reportId }: Pick<Annotation, 'id' | 'reportId'>): void => {
    this.#notes.add(id);
    this.#reports.add(reportId);
  };

  /** What was taken so far does not come again: its ids need not be remembered. */
  settle(): void {
    this.#settled += this.#notes.size;
    this.#notes.clear();
  }

  get notes(): number {
    return this.#settled + this.#notes.size;
  }

  get reports(): number {
    return this.#reports.size;
  }
}
