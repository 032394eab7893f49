import fc from 'fast-check';
import { readContent } from '../../../src/language/content.ts';
import { Language } from '../../../src/language/language.ts';
import { relationKinds, relations } from '../../../src/language/relations.ts';
import { language as files, patternFile } from './files.ts';

/** Languages of up to twelve patterns; acyclic kinds only point to earlier ones, as no faultless language does otherwise. */
export const languages = fc
  .array(fc.array(fc.tuple(fc.nat(11), fc.constantFrom(...relationKinds)), { maxLength: 4 }), { minLength: 2, maxLength: 12 })
  .map((patterns) => {
    const taken = new Set<string>();
    const made = patterns.map((links, i) => {
      const related = links.flatMap(([target, as]) => {
        const to = relations[as].shape === 'acyclic' ? target % (i || 1) : target % patterns.length;
        const pair = [i, to].sort().join(' ');
        if (to === i || taken.has(pair)) return [];
        taken.add(pair);
        return [`{ pattern: p${to}, as: ${as}, why: Because. }`];
      });
      return [`patterns/model/p${i}.mdx`, patternFile({ title: `P${i}`, related: `[${related.join(', ')}]` })];
    });
    const none = { 'patterns/model/attention.mdx': null, 'patterns/model/recurrence.mdx': null };
    return new Language(readContent(files({ ...none, ...Object.fromEntries(made) })));
  });
