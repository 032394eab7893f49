import { readContent } from '../language/content.ts';
import { findFaults, formatFaults } from '../language/faults.ts';
import { readFiles, surveySite } from '../language/files.ts';

/** `npm run faults`: what a build would refuse, in two seconds and without building. */
const faults = findFaults(readContent(readFiles()), surveySite());
console.log(faults.length ? formatFaults(faults) : 'The pattern language has no faults.');
process.exit(faults.length ? 1 : 0);
