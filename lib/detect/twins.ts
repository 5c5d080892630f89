import type { Finding } from '../model/finding.ts';
import { overlaps } from '../model/span.ts';

/**
 * `findings` in reading order, one of a kind for the same words: where two rules read them, the one that stands first in
 * `findings` is kept. What one rule read twice in a sentence stays.
 */
export function withoutTwins(findings: Finding[]): Finding[] {
  const rank = new Map(findings.map((finding, i) => [finding, i]));
  const ordered = findings.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const dropped = new Set<Finding>();
  let open: Finding[] = [];
  for (const finding of ordered) {
    open = open.filter(({ span }) => span.end > finding.span.start);
    for (const other of open) {
      if (!isTwin(other, finding)) continue;
      dropped.add(rank.get(other)! < rank.get(finding)! ? finding : other);
    }
    open.push(finding);
  }
  return ordered.filter((finding) => !dropped.has(finding));
}

const isTwin = (a: Finding, b: Finding): boolean =>
  a.kind === b.kind && a.rule !== b.rule && overlaps(a.span, b.span);
