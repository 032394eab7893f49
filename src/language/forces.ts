/** What a pattern can buy and what it can charge: the closed list of forces, each with what it means here. */
export const forces = {
  accuracy: 'How often the model is right on data like the data it was trained on.',
  generalization: 'How much of that survives on data it has not seen.',
  'sample efficiency': 'How few examples, labels or trials it needs.',
  'training stability': 'Whether training reaches the end without divergence, and again with another seed.',
  'training cost': 'Compute and time until the model is trained.',
  'inference latency': 'Time from one request to its answer.',
  throughput: 'Requests or tokens answered per second by one machine.',
  memory: 'Working memory, in training or in serving, beyond the weights.',
  'model size': 'What the weights weigh, on disk and in memory.',
  robustness: 'Whether odd, shifted or hostile input is survived.',
  calibration: 'Whether stated confidence agrees with observed frequency.',
  interpretability: 'Whether a person can find out why.',
  controllability: 'Whether a person can decide what comes out.',
  privacy: 'How little the model and its training give away about the data.',
  'diversity of output': 'How many of the right answers can come out.',
  simplicity: 'How little there is to understand, to set and to maintain.',
} as const satisfies Record<string, string>;

export type Force = keyof typeof forces;

export const forceNames = Object.keys(forces) as [Force, ...Force[]];

/** “training stability” at `/forces/training-stability/`. */
export const forceSlug = (force: Force): string => force.replaceAll(' ', '-');
