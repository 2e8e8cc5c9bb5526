// Where the project stands.

import { fileURLToPath } from 'node:url';

/** Ends with a slash. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
