/** The three canonical operators of which, the book argues, every pattern is made. Each is itself a pattern of that name. */
export const operators = {
  similarity: 'It compares or projects: inner products, distances, kernels, matching.',
  irreversibility: 'It selects, discards or decides: a maximum, a threshold, a bottleneck, a sample.',
  merge: 'It joins: sums, averages, concatenations, mixtures.',
} as const satisfies Record<string, string>;

export type Operator = keyof typeof operators;

export const operatorNames = Object.keys(operators) as [Operator, ...Operator[]];
