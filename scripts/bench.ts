// npm run bench [-- WHICH [ARGUMENT…]]: what our own work costs beside what a browser, PDF.js or a peer does anyway; status 1 over a budget.
// Without a name: what needs no browser. "reader", "popup", "saving" and "library" drive the built extension, so build first.
const BENCHES = ['detection', 'anchoring', 'reader', 'popup', 'saving', 'highlights', 'library'];
const NO_BROWSER = ['detection', 'anchoring'];

const [which = ''] = process.argv.slice(2);
const isNamed = BENCHES.includes(which);
if (isNamed) process.argv.splice(2, 1); // each bench reads its own arguments
for (const name of isNamed ? [which] : NO_BROWSER) await import(`../bench/${name}.ts`);
