import * as z from 'zod/mini';

const Count = z.number();
const Audit = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
  metadata: z.object({
    vulnerabilities: z.object({ low: Count, moderate: Count, high: Count, critical: Count }),
  }),
});
const Refusal = z.object({ message: z.string() });

/** What `npm audit --json` printed, in a sentence, and whether it must stop us: only what is high or critical does. */
export function verdictOf(printed: string): { words: string; fails: boolean } {
  const json = parsed(printed);
  const audit = Audit.safeParse(json);
  if (!audit.success) {
    const refusal = Refusal.safeParse(json);
    const why = refusal.success ? refusal.data.message : 'npm gave no answer';
    return { words: `NOT CHECKED for known holes: the registry did not answer (${why}).`, fails: false };
  }
  const { high, critical, moderate, low } = audit.data.metadata.vulnerabilities;
  const serious = Object.entries(audit.data.vulnerabilities)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name, { severity }]) => `${name} (${severity})`);
  const words = `Known holes in what is shipped: ${critical} critical, ${high} high, ${moderate} moderate, ${low} low.`;
  return { words: [words, ...serious].join('\n  '), fails: high + critical > 0 };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
