import { highlighter } from '../../lib/highlight.ts';
import { readHtml } from '../../lib/surface/html.ts';

// The modules that the bench drives in a page, as one global.
Object.assign(globalThis, { ours: { highlighter, readHtml } });
