/** A small sound language, as files, for tests to break. */

/** A pattern’s file: the fields given, sound ones for the rest. */
export function patternFile(fields: Record<string, string> = {}, body = '## Context\n\nText.\n'): string {
  const sound = {
    title: 'Attention',
    problem: 'Something goes wrong.',
    solution: 'Do this.',
    confidence: 'established',
    symptoms: '[one, two, three, four, five, six]',
    improves: '[accuracy]',
    costs: '[memory]',
    evidence: '[{ claim: It works., grade: replicated, sources: [he2016deep] }]',
    added: '2026-11-22',
    reviewed: '2026-11-22',
  };
  const lines = Object.entries({ ...sound, ...fields }).filter(([, value]) => value !== '');
  return `---\n${lines.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n\n${body}`;
}

export function problemFile(fields: Record<string, string> = {}, body = 'Text.\n'): string {
  const sound = {
    title: 'The loss becomes NaN',
    stage: 'training',
    phrases: '[a, b, c, d, e, f, g, h, i, j]',
    causes: '[{ cause: One., check: Look., patterns: [attention] }, { cause: Two., check: Look. }]',
    added: '2026-11-22',
    reviewed: '2026-11-22',
  };
  return `---\n${Object.entries({ ...sound, ...fields })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}\n---\n\n${body}`;
}

const chapter = `---\ntitle: Model Patterns\norder: 2\nquestion: Which layer?\nsummary: Layers.\n---\n\nText.\n`;

export const references = `@article{he2016deep,\n  title = {Deep Residual Learning for Image Recognition},\n  author = {He, Kaiming and Zhang, Xiangyu},\n  year = {2016},\n}\n`;

/** Two patterns and a problem, with nothing wrong; `changes` replace or add files below `content/`, or remove them with null. */
export function language(changes: Record<string, string | null> = {}): Record<string, string> {
  const files: Record<string, string | null> = {
    'patterns/model/attention.mdx': patternFile(),
    'patterns/model/recurrence.mdx': patternFile({ title: 'Recurrence', related: '[{ pattern: attention, as: alternative-to, why: Because. }]' }),
    'problems/loss-becomes-nan.mdx': problemFile(),
    'chapters/model.mdx': chapter,
    'references.bib': references,
    ...changes,
  };
  return Object.fromEntries(Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[`content/${path}`, text]])));
}
