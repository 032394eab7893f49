import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** `npm run new pattern model weight-tying`, `npm run new problem loss-plateaus` or `npm run new sequence ship-to-a-phone`: a file with every field, to be filled in. */
const [kind, ...rest] = process.argv.slice(2);
const slug = rest.at(-1) ?? '';
const today = new Date().toISOString().slice(0, 10);
const title = slug
  .split('-')
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  .join(' ');

if (kind === 'pattern' && rest.length === 2) {
  create(
    `content/patterns/${rest[0]}/${slug}.mdx`,
    `---
title: ${title}
aliases: []
problem: >-
  What goes wrong, in one or two sentences, as somebody who has the problem would put it.
solution: >-
  What to do about it, in two or three sentences that stand alone.
confidence: promising
symptoms:
  - eight or more phrases that people type who never heard of it
asked:
  - ten or more questions that people really ask, in words the page may not use; the search reads them
improves: []
costs: []
operators: []
related:
  - pattern: ensemble
    as: combines-with
    why: One sentence that is true of these two and of no others.
introduces: []
evidence:
  - claim: What is known.
    grade: single-study
    sources: []
added: ${today}
reviewed: ${today}
---

## Context

## Forces

## Discussion

## Therefore

<Solution />

## In practice

## Consequences

## When not to use it

## Known uses
`,
  );
} else if (kind === 'problem' && rest.length === 1) {
  create(
    `content/problems/${slug}.mdx`,
    `---
title: ${title}
stage: training
phrases:
  - ten or more ways people put it, error texts included
causes:
  - cause: What is wrong, most likely first.
    check: What confirms or excludes it.
    patterns: []
added: ${today}
reviewed: ${today}
---

## What you see

## How to tell the causes apart

## What it is not
`,
  );
} else if (kind === 'sequence' && rest.length === 1) {
  create(
    `content/sequences/${slug}.mdx`,
    `---
title: ${title}
goal: What one has at the end.
audience: Who walks it, and with what in hand.
steps:
  - pattern: held-out-evaluation
    why: Why the walk begins here, and what it hands to the next step.
added: ${today}
reviewed: ${today}
---

What to decide on the way, and where to turn off.
`,
  );
} else {
  console.error('Say what: npm run new pattern CHAPTER SLUG, npm run new problem SLUG, or npm run new sequence SLUG');
  process.exit(1);
}

function create(path: string, text: string): void {
  if (existsSync(path)) {
    console.error(`${path} exists already.`);
    process.exit(1);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`${path} is yours. npm run dev shows what it still lacks.`);
}
