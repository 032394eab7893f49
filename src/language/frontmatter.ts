import { z } from 'astro/zod';
import { forceNames } from './forces.ts';
import { operatorNames } from './operators.ts';
import { relationKinds } from './relations.ts';

/** What authors write above their prose. Strict: a key that is not here is a fault. */

/** How sure we are: Alexander’s two asterisks, one, and none. */
export const confidences = { established: '**', promising: '*', speculative: '' } as const;
export type Confidence = keyof typeof confidences;

/** What stands behind a claim, strongest first. */
export const grades = {
  theory: 'derived or proved',
  replicated: 'found by several groups',
  'single-study': 'found in one study',
  practice: 'common practice',
} as const;
export type Grade = keyof typeof grades;

/** Where in the life of a model a problem shows itself. */
export const stages = {
  data: 'Data and features',
  training: 'Training',
  generalization: 'Generalization',
  cost: 'Time, memory and money',
  language: 'Language models and agents',
  explanation: 'Trust and explanation',
  operation: 'In operation',
  collective: 'Several learners together',
} as const;
export type Stage = keyof typeof stages;

const keysOf = <K extends string>(vocabulary: Record<K, unknown>) => Object.keys(vocabulary) as [K, ...K[]];

const sentence = z
  .string()
  .trim()
  .regex(/[.?!]$/, 'This should be a whole sentence and end like one.');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A slug is lower-case words joined by hyphens.');
const date = z.iso.date('A date is written 2026-11-22.');
const reviewed = {
  /** The day the entry was first published. */
  added: date,
  /** The day somebody last read it against its sources. */
  reviewed: date,
};

export const patternFrontmatter = z.strictObject({
  /** The field’s own standard name: a noun phrase that reads well in the middle of a sentence. */
  title: z.string(),
  /** Other names and abbreviations people use. None may be another pattern’s title or alias. */
  aliases: z.array(z.string()).default([]),
  /** The problem in one or two sentences, as a practitioner would put it. */
  problem: sentence,
  /** The “therefore”, in two or three sentences that could stand alone. `<Solution />` shows it. */
  solution: sentence,
  confidence: z.enum(keysOf(confidences)),
  /** Short phrases in readers’ own words, none naming the pattern. */
  symptoms: z.array(z.string()).min(6).max(15),
  /** Questions people ask when they need it, in words that the page may not use. The search reads them; the page does not show them. */
  asked: z.array(z.string()).default([]),
  /** The forces it eases. */
  improves: z.array(z.enum(forceNames)).min(1),
  /** The forces that pay for it. */
  costs: z.array(z.enum(forceNames)).min(1),
  /** Which of the three canonical operators it is made of. */
  operators: z.array(z.enum(operatorNames)).default([]),
  /** Links to other patterns. Write each once; the other end is computed. */
  related: z.array(z.strictObject({ pattern: slug, as: z.enum(relationKinds), why: sentence })).default([]),
  /** Problems that applying it can cause. */
  introduces: z.array(z.strictObject({ problem: slug, why: sentence })).default([]),
  /** What is known about it, how well, and from where: keys of `references.bib`. */
  evidence: z.array(z.strictObject({ claim: sentence, grade: z.enum(keysOf(grades)), sources: z.array(z.string()).min(1) })).min(1),
  ...reviewed,
  /** Slugs it once had; they redirect for ever. */
  formerly: z.array(slug).default([]),
});

export const problemFrontmatter = z.strictObject({
  /** The problem as someone would say it: “The loss becomes NaN”. */
  title: z.string(),
  stage: z.enum(keysOf(stages)),
  /** Ways people put it, error texts included. */
  phrases: z.array(z.string()).min(10),
  /** Most likely first. */
  causes: z
    .array(
      z.strictObject({
        /** What is wrong. */
        cause: sentence,
        /** What confirms or excludes it: a line of code in backticks, a plot, a number to compare. */
        check: sentence,
        /** The patterns that answer it; none where the answer is a plain fix. */
        patterns: z.array(slug).default([]),
      }),
    )
    .min(2),
  ...reviewed,
  formerly: z.array(slug).default([]),
});

export const sequenceFrontmatter = z.strictObject({
  title: z.string(),
  /** What one has at the end. */
  goal: sentence,
  /** Who walks it. */
  audience: sentence,
  steps: z
    .array(
      z.strictObject({
        pattern: slug,
        /** What the step before makes necessary. */
        why: sentence,
      }),
    )
    .min(2),
  ...reviewed,
  formerly: z.array(slug).default([]),
});

export const chapterFrontmatter = z.strictObject({
  title: z.string(),
  /** Its place among the nine. */
  order: z.int().min(1),
  /** The question it answers, in a practitioner’s words. */
  question: sentence,
  summary: sentence,
});

export const bookFrontmatter = z.strictObject({
  title: z.string(),
  order: z.int().min(1),
  part: z.enum(['front', 'back']),
  summary: sentence,
});

export const glossaryTerms = z.array(
  z.strictObject({
    term: z.string(),
    definition: sentence,
    /** The pattern that owns the term. */
    pattern: slug,
    /** Other names for it. */
    also: z.array(z.string()).default([]),
  }),
);

export const synonymGroups = z.array(
  z.strictObject({
    /** Expressions in a question, of one word or several. */
    when: z.array(z.string()).min(1),
    /** What it may have meant: looked for as well. An expression that stands in both lists works both ways. */
    also: z.array(z.string()).min(1),
    /** How much a match counts, where a word that was typed counts 1. */
    weight: z.number().gt(0).max(1).default(0.3),
  }),
);

export type PatternFrontmatter = z.output<typeof patternFrontmatter>;
export type ProblemFrontmatter = z.output<typeof problemFrontmatter>;
export type SequenceFrontmatter = z.output<typeof sequenceFrontmatter>;
export type ChapterFrontmatter = z.output<typeof chapterFrontmatter>;
export type BookFrontmatter = z.output<typeof bookFrontmatter>;
export type Term = z.output<typeof glossaryTerms>[number];
export type Synonym = z.output<typeof synonymGroups>[number];
