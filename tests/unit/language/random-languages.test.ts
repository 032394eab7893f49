import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from './arbitrary.ts';

test('whatever one end shows, the other end shows too', () => {
  fc.assert(
    fc.property(languages, (language) => {
      for (const pattern of language.patterns) {
        for (const { pattern: other, kind, why, outward } of language.neighbors(pattern)) {
          expect(language.neighbors(other)).toContainEqual({ pattern, kind, why, outward: !outward });
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('reading order holds every pattern once, and none before what it rests on', () => {
  fc.assert(
    fc.property(languages, (language) => {
      const place = new Map(language.patterns.map((pattern, i) => [pattern, i]));
      expect(place.size).toBe(language.patterns.length);
      for (const pattern of language.patterns) {
        for (const larger of language.larger(pattern)) expect(place.get(larger)!).toBeLessThan(place.get(pattern)!);
      }
    }),
    { numRuns: 30 },
  );
});
