import { defaults, type LivePlot, type Plot, type Point } from '../plot.ts';

/**
 * Variance of the mean error of `members` models, each with error variance 1 and with the same correlation
 * `correlation` between the errors of any two: (M + M (M - 1) rho) / M^2 = rho + (1 - rho) / M.
 */
export function varianceOfMean(members: number, correlation: number): number {
  return correlation + (1 - correlation) / members;
}

function curve(correlation: number): Point[] {
  const points: Point[] = [];
  for (let members = 1; members <= 20; members += 1) points.push([members, varianceOfMean(members, correlation)]);
  return points;
}

export const live: LivePlot = {
  controls: [{ name: 'correlation', label: 'Correlation of errors', min: 0, max: 1, step: 0.05, value: 0.6, show: (correlation) => correlation.toFixed(2) }],
  draw: ({ correlation = 0 }) => ({
    alt: "Variance of the mean error against the number of members from 1 to 20, for four correlations between the members' errors. All start at 1. With correlation 0 the curve falls to 0.05; with 0.3 it flattens above 0.3, with 0.6 above 0.6, and with 0.9 it hardly moves. Each has made four fifths of its fall at five members.",
    x: { label: 'Number of members', domain: [1, 20] },
    y: { label: 'Variance (one member = 1)', domain: [0, 1] },
    series: [
      { name: 'correlation 0.9', points: curve(0.9), dashed: true },
      { name: `correlation ${+correlation.toFixed(2)}`, points: curve(correlation) },
      { name: 'correlation 0.3', points: curve(0.3), dashed: true },
      { name: 'correlation 0', points: curve(0), dashed: true },
    ],
    rules: [{ x: 5, text: '4/5 of the gain' }],
  }),
  say: ({ correlation = 0 }) =>
    `Five members take the variance to ${varianceOfMean(5, correlation).toFixed(2)}, twenty to ${varianceOfMean(20, correlation).toFixed(2)}, and no number of them below ${correlation.toFixed(2)}.`,
};

export const plot: Plot = live.draw(defaults(live));
