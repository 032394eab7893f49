import type { AstroIntegration } from 'astro';
import { readContent } from '../language/content.ts';
import { findFaults, formatFaults } from '../language/faults.ts';
import { readFiles, surveySite } from '../language/files.ts';

/** Stops a build before anything is compiled, with every fault at once. The dev server reports through `content.ts`. */
export function refuseFaults(): AstroIntegration {
  return {
    name: 'refuse-faults',
    hooks: {
      'astro:build:start': () => {
        const faults = findFaults(readContent(readFiles()), surveySite());
        if (faults.length === 0) return;
        // An exception would bury the report under a stack trace that says nothing to an author.
        console.error(`\n${formatFaults(faults)}`);
        process.exit(1);
      },
    },
  };
}
