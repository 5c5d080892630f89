import type { ReportText } from '../../model/report-text.ts';
import { flowOf, type Passage } from '../../text/blocks.ts';
import { type Entry, entriesUnder } from '../entries.ts';
import { forceOf } from '../force.ts';
import { frameworkOf } from '../frameworks/all.ts';
import type { Framework, ListHeading } from '../frameworks/framework.ts';
import { bareHeading, isHeading } from '../headings.ts';
import { referencesIn } from '../references.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * The items of a report's own lists of what must get better, each whole, in printed order:
 *
 *   "What needs to improve?"  then noun phrases                      (councils since 2018)
 *   "Recommendations", "Priority and immediate action"               (single inspection framework)
 *   "Areas for priority action"  with the responsible bodies beside  (area SEND)
 *   "Statutory requirements"  with a due date beside                 (children's homes)
 */
export const recommendationList: Rule = {
  id: 'recommendation-list',
  find: ({ report, facts }) => {
    const framework = frameworkOf(facts.framework);
    if (!framework || framework.lists.length === 0) return [];
    const flow = flowOf(report);
    const found: Found[] = [];
    let board = false;
    let read = -1;
    for (const passage of flow) {
      if (passage.index <= read || !isHeading(passage)) continue;
      const heading = bareHeading(passage.text);
      board = inBoardPart(board, passage.text, framework);
      const list = framework.lists.find((one) => one.heading.test(heading));
      if (!list) continue;
      const { entries, last } = entriesUnder(flow, passage, list, framework.lists);
      read = last;
      found.push(...entries.map((entry) => itemOf(entry, list, passage, board, report)));
    }
    return found;
  },
};

/** Whether a heading stands in the part on the safeguarding board, which has its own list. */
function inBoardPart(before: boolean, heading: string, { board }: Framework): boolean {
  if (!board) return false;
  if (board.ends.test(heading)) return false;
  return before || board.begins.test(heading);
}

function itemOf(
  { text, span, due, bodies, asked }: Entry,
  { force }: ListHeading,
  heading: Passage,
  board: boolean,
  report: ReportText,
): Found {
  return {
    kind: 'recommendation',
    text,
    span,
    heading: heading.text,
    list: board ? 'lscb' : 'authority',
    formal: true,
    force: forceOf(text, asked ?? force),
    due,
    bodies,
    references: referencesIn(text, report),
  };
}
