import type { Plot, Point } from './plot.ts';

/** Loss in nats a token = floor + a / N^alpha + b / D^beta. */
export interface Law {
  floor: number;
  a: number;
  b: number;
  alpha: number;
  beta: number;
}

/** The refit by Besiroglu et al. (2024) of the law of Hoffmann et al. (2022). */
export const refit: Law = { floor: 1.8172, a: 482.01, b: 2085.43, alpha: 0.3478, beta: 0.3658 };

export const loss = (law: Law, n: number, d: number) => law.floor + law.a / n ** law.alpha + law.b / d ** law.beta;

/** Parameters and tokens of least loss when 6·N·D = compute. */
export function optimum(law: Law, compute: number): { n: number; d: number } {
  const g = ((law.alpha * law.a) / (law.beta * law.b)) ** (1 / (law.alpha + law.beta));
  const n = g * (compute / 6) ** (law.beta / (law.alpha + law.beta));
  return { n, d: compute / 6 / n };
}

/** Factor on the tokens with which a model of `share` times the optimal size reaches the optimum's loss; infinite where none does. */
export function tokensToMatch(law: Law, share: number): number {
  const parameters = law.beta / (law.alpha + law.beta);
  const rest = (1 - parameters * share ** -law.alpha) / (1 - parameters);
  return rest > 0 ? rest ** (-1 / law.beta) : Number.POSITIVE_INFINITY;
}

const curve = (compute: number): Point[] => {
  const { n } = optimum(refit, compute);
  return Array.from({ length: 61 }, (_, i) => {
    const size = n * 30 ** (i / 30 - 1);
    return [size, loss(refit, size, compute / 6 / size)] as const;
  });
};

const budgets = [1e19, 1e20, 1e21, 1e22];

export const plot: Plot = {
  alt: 'Predicted loss against the number of parameters, on a logarithmic axis, for compute budgets of 1e19, 1e20, 1e21 and 1e22 floating-point operations. Each curve is a wide valley. The minima lie at 0.26, 0.85, 2.8 and 9.1 billion parameters with losses of 2.93, 2.55, 2.31 and 2.14 nats; the valleys get flatter as the budget grows.',
  x: { label: 'Parameters', scale: 'log' },
  y: { label: 'Predicted loss', unit: 'nats a token', domain: [2, 4] },
  series: [
    ...budgets.map((c) => ({ name: `1e${Math.round(Math.log10(c))} operations`, points: curve(c).filter(([, y]) => y <= 4) })),
    {
      name: 'optimum',
      as: 'dots' as const,
      points: budgets.map((c) => {
        const { n, d } = optimum(refit, c);
        return [n, loss(refit, n, d)] as const;
      }),
    },
  ],
};
