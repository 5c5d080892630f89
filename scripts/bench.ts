// npm run bench: what our own work costs beside what a browser or PDF.js does anyway; status 1 over a budget.
await import('../bench/detection.ts');
await import('../bench/anchoring.ts');
