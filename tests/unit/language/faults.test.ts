import { expect, test } from 'vitest';
import { readContent } from '../../../src/language/content.ts';
import { findFaults, formatFaults, type Site } from '../../../src/language/faults.ts';
import { language, patternFile, problemFile, references } from './files.ts';

const site: Site = {
  pages: new Set(['/references/']),
  figures: new Set(['clipping-on-a-cliff']),
  components: new Set(['Figure', 'Solution']),
  published: ['patterns/attention'],
};

/** What an author is told about a language with these changes. */
function report(changes: Record<string, string | null> = {}, around: Partial<Site> = {}): string {
  const faults = findFaults(readContent(language(changes)), { ...site, ...around });
  return faults.map(({ path, line, message }) => `${path.replace('content/', '')}:${line}  ${message}`).join('\n');
}

const model = (slug: string) => `patterns/model/${slug}.mdx`;
const recurrence = (fields: Record<string, string>, body?: string) => ({
  [model('recurrence')]: patternFile({ title: 'Recurrence', related: '[{ pattern: attention, as: alternative-to, why: Because. }]', ...fields }, body),
});

test('a sound language has no faults', () => {
  expect(report()).toBe('');
});

test('several faults come in one report, in the order of files and lines', () => {
  const faults = findFaults(
    readContent(language({ ...recurrence({ confidence: 'sure' }), 'problems/loss-becomes-nan.mdx': problemFile({ stage: 'trainig' }) })),
    site,
  );
  expect(formatFaults(faults)).toMatchInlineSnapshot(`
    "The pattern language has 2 faults.
    content/patterns/model/recurrence.mdx:5  “confidence” cannot be “sure”. It is one of: established, promising, speculative.
    content/problems/loss-becomes-nan.mdx:3  “stage” cannot be “trainig”. Did you mean “training”? It is one of: data, training, generalization, cost, language, explanation, operation, collective."
  `);
});

test('a misspelt key', () => {
  expect(report(recurrence({ problm: 'Something.' }))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:13  There is no field “problm” here. Did you mean “problem”?"`,
  );
});

test('a missing field', () => {
  expect(report(recurrence({ problem: '' }))).toMatchInlineSnapshot(`"patterns/model/recurrence.mdx:2  “problem” is missing."`);
});

test('an unknown confidence', () => {
  expect(report(recurrence({ confidence: 'certain' }))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:5  “confidence” cannot be “certain”. It is one of: established, promising, speculative."`,
  );
});

test('an unknown force', () => {
  expect(report(recurrence({ improves: '[acuracy]' }))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:7  “improves” cannot be “acuracy”. Did you mean “accuracy”? It is one of: accuracy, generalization, sample efficiency, training stability, training cost, inference latency, throughput, memory, model size, robustness, calibration, interpretability, controllability, privacy, diversity of output, simplicity."`,
  );
});

test('an unknown kind of relation', () => {
  expect(report(recurrence({ related: '\n  - pattern: attention\n    as: build-on\n    why: Because.' }))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:14  “related.as” cannot be “build-on”. Did you mean “builds-on”? It is one of: builds-on, refines, alternative-to, combines-with, in-tension-with, repairs."`,
  );
});

test('a misspelt key inside a relation', () => {
  expect(report(recurrence({ related: '\n  - patern: attention\n    as: builds-on\n    why: Because.' }))).toMatchInlineSnapshot(`
    "patterns/model/recurrence.mdx:13  “related.pattern” is missing.
    patterns/model/recurrence.mdx:13  There is no field “patern” here. Did you mean “pattern”?"
  `);
});

test('too few symptoms', () => {
  expect(report(recurrence({ symptoms: '[one, two]' }))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:6  “symptoms” needs at least 6; here there are 2."`,
  );
});

test('a reason that is not a sentence', () => {
  expect(report(recurrence({ related: '[{ pattern: attention, as: builds-on, why: because }]' }))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:12  “related.why”: This should be a whole sentence and end like one."`,
  );
});

test('a date in another notation', () => {
  expect(report(recurrence({ added: '22.11.2026' }))).toMatchInlineSnapshot(`"patterns/model/recurrence.mdx:10  “added”: A date is written 2026-11-22."`);
});

test('a list that should be a text', () => {
  expect(report(recurrence({ title: '[Recurrence]' }))).toMatchInlineSnapshot(`"patterns/model/recurrence.mdx:2  “title” should be a string."`);
});

test('frontmatter that is not YAML', () => {
  expect(report(recurrence({ aliases: '[one, two' }))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:13  This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]."`,
  );
});

test('no frontmatter', () => {
  expect(report({ [model('recurrence')]: '## Context\n' })).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:1  This file needs frontmatter between two lines of three hyphens, at its very top."`,
  );
});

test('a relation to a pattern that does not exist', () => {
  expect(report(recurrence({ related: '\n  - pattern: atention\n    as: builds-on\n    why: Because.' }))).toMatchInlineSnapshot(`
    "patterns/model/attention.mdx:1  No pattern links to “Attention”, and it links to none. Relate it to at least one.
    patterns/model/recurrence.mdx:13  This is related to “atention”, but no pattern has that name. Did you mean “attention”?"
  `);
});

test('a relation to itself', () => {
  expect(
    report(recurrence({ related: '[{ pattern: attention, as: builds-on, why: Because. }, { pattern: recurrence, as: repairs, why: Because. }]' })),
  ).toMatchInlineSnapshot(`"patterns/model/recurrence.mdx:12  “recurrence” is related to itself."`);
});

test('the same two related twice from one end', () => {
  expect(
    report(recurrence({ related: '\n  - { pattern: attention, as: builds-on, why: Because. }\n  - { pattern: attention, as: repairs, why: Because. }' })),
  ).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:14  “recurrence” and “attention” are related twice: content/patterns/model/recurrence.mdx:13 says so already. Keep the sharper one; both ends show it."`,
  );
});

test('the same two related from both ends', () => {
  expect(report({ [model('attention')]: patternFile({ related: '[{ pattern: recurrence, as: repairs, why: Because. }]' }) })).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:12  “recurrence” and “attention” are related twice: content/patterns/model/attention.mdx:12 says so already. Keep the sharper one; both ends show it."`,
  );
});

test('a circle among what builds on what', () => {
  expect(
    report({
      [model('attention')]: patternFile({ related: '[{ pattern: recurrence, as: refines, why: Because. }]' }),
      [model('recurrence')]: patternFile({ title: 'Recurrence', related: '[{ pattern: pooling, as: builds-on, why: Because. }]' }),
      [model('pooling')]: patternFile({ title: 'Pooling', related: '[{ pattern: attention, as: builds-on, why: Because. }]' }),
    }),
  ).toMatchInlineSnapshot(
    `"patterns/model/pooling.mdx:12  What is built on cannot build on what builds on it: attention → recurrence → pooling → attention. Turn one of these links around, or make it “combines-with”."`,
  );
});

test('a pattern that nobody links to', () => {
  expect(report({ [model('pooling')]: patternFile({ title: 'Pooling' }) })).toMatchInlineSnapshot(
    `"patterns/model/pooling.mdx:1  No pattern links to “Pooling”, and it links to none. Relate it to at least one."`,
  );
});

test('an alias that is another pattern’s title', () => {
  expect(report(recurrence({ aliases: '[RNN, attention]' }))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:13  The name “attention” belongs to “Attention” (content/patterns/model/attention.mdx) already."`,
  );
});

test('two patterns with one title', () => {
  expect(report(recurrence({ title: 'Attention' }))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:2  The name “Attention” belongs to “Attention” (content/patterns/model/attention.mdx) already."`,
  );
});

test('a symptom that names the pattern', () => {
  expect(report(recurrence({ symptoms: '[one, two, three, four, five, my recurrence is slow]' }))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:6  The symptom “my recurrence is slow” names the pattern (“Recurrence”); say what someone sees who has never heard of it."`,
  );
});

test('a force both improved and charged', () => {
  expect(report(recurrence({ improves: '[memory]' }))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:8  “memory” is both improved and charged. Say in the prose when which, and list the usual one."`,
  );
});

test('a pattern in a chapter that does not exist', () => {
  expect(
    report({ 'patterns/modell/pooling.mdx': patternFile({ title: 'Pooling', related: '[{ pattern: attention, as: repairs, why: Because. }]' }) }),
  ).toMatchInlineSnapshot(`"patterns/modell/pooling.mdx:1  There is no chapter “modell”. Did you mean “model”?"`);
});

test('a citation in prose without an entry', () => {
  expect(report(recurrence({}, '## Context\n\nIt works\nwell [@he2015deep].\n'))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:18  This cites “he2015deep”, which references.bib does not have. Did you mean “he2016deep”?"`,
  );
});

test('evidence without an entry', () => {
  expect(report(recurrence({ evidence: '[{ claim: It works., grade: theory, sources: [he2016] }]' }))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:9  This evidence rests on “he2016”, which references.bib does not have."`,
  );
});

test('an entry that nothing cites', () => {
  expect(
    report({ 'references.bib': `${references}\n@book{mackay2003information,\n  title = {Information},\n  author = {MacKay, David},\n  year = {2003},\n}\n` }),
  ).toMatchInlineSnapshot(`"references.bib:7  Nothing cites “mackay2003information”. Cite it or take it out."`);
});

test('an entry without a year', () => {
  expect(report({ 'references.bib': references.replace('  year = {2016},\n', '') })).toMatchInlineSnapshot(`
    "patterns/model/attention.mdx:9  This evidence rests on “he2016deep”, which references.bib does not have.
    patterns/model/recurrence.mdx:9  This evidence rests on “he2016deep”, which references.bib does not have.
    references.bib:1  The reference “he2016deep” lacks: year."
  `);
});

test('a dead link in prose', () => {
  expect(report(recurrence({}, '## Context\n\nSee [it](/patterns/attentoin/).\n'))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:17  This links to /patterns/attentoin/, but there is no such page. Did you mean /patterns/attention/?"`,
  );
});

test('a link without its last slash', () => {
  expect(report(recurrence({}, 'See [it](/patterns/attention).\n'))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:15  Links to pages end with a slash: write “/patterns/attention/”."`,
  );
});

test('a relative link', () => {
  expect(report(recurrence({}, 'See [it](../attention/).\n'))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:15  Links within the site start with a slash; this one is “../attention/”."`,
  );
});

test('a dead anchor on another page', () => {
  expect(report(recurrence({}, 'See [it](/patterns/attention/#contxt).\n'))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:15  This links to #contxt, but /patterns/attention/ has no such heading. Did you mean #context?"`,
  );
});

test('a dead anchor on the same page', () => {
  expect(report(recurrence({}, '## Forces\n\nSee [it](#discussion).\n'))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:17  This links to #discussion, but this page has no such heading."`,
  );
});

test('TeX that does not parse', () => {
  expect(report(recurrence({}, '## Context\n\nLet $\\frac{1}{$ be.\n'))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:17  This formula does not parse: Unexpected end of input in a macro argument, expected '}' at end of input: \\frac{1}{"`,
  );
});

test('an unknown TeX command in a displayed formula', () => {
  expect(report(recurrence({}, 'So\n\n$$\n\\fraction{1}{2}\n$$\n'))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:17  This formula does not parse: Undefined control sequence: \\fraction at position 1: \\fraction{1}{2}"`,
  );
});

test('prose that is not MDX', () => {
  expect(report(recurrence({}, 'If x < 3 then {y.\n'))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:15  This cannot be read as MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`. Outside formulas and code, write { as \\{ and < as \\<."`,
  );
});

test('a component that does not exist', () => {
  expect(report(recurrence({}, '<Figur name="clipping-on-a-cliff" caption="It clips." />\n'))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:15  There is no component <Figur>. Did you mean “Figure”?"`,
  );
});

test('a figure that does not exist', () => {
  expect(report(recurrence({}, '<Figure name="clipping-on-a-clif" caption="It clips." />\n'))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:15  There is no figure “clipping-on-a-clif” in src/figures/. Did you mean “clipping-on-a-cliff”?"`,
  );
});

test('a figure without a caption', () => {
  expect(report(recurrence({}, '<Figure name="clipping-on-a-cliff" />\n'))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:15  The figure “clipping-on-a-cliff” needs a caption that states its claim."`,
  );
});

test('a diagram that names a node it does not have', () => {
  expect(report(recurrence({}, '```diagram\ncaption: It flows.\nalt: x to y.\n\nx = data "x"\nx -> y\n```\n'))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:20  This names the node “y”, which the diagram does not have."`,
  );
});

test('a diagram with an unknown kind of node', () => {
  expect(report(recurrence({}, '```diagram\ncaption: It flows.\nalt: x.\n\nx = datum "x"\n```\n'))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:19  “datum” is not a kind of node. There are: data, operation, parameter, loss."`,
  );
});

test('a diagram without a caption', () => {
  expect(report(recurrence({}, '```diagram\nalt: x.\n\nx = data "x"\n```\n'))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:16  The diagram needs a line “caption: …”."`,
  );
});

test('a heading that stands twice', () => {
  expect(report(recurrence({}, '## Forces\n\nText.\n\n## Forces\n'))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:19  The heading “Forces” stands on line 15 already; links to it would be ambiguous."`,
  );
});

test('a problem that no pattern answers', () => {
  expect(
    report({ 'problems/loss-becomes-nan.mdx': problemFile({ causes: '[{ cause: One., check: Look. }, { cause: Two., check: Look. }]' }) }),
  ).toMatchInlineSnapshot(`"problems/loss-becomes-nan.mdx:5  No pattern answers “The loss becomes NaN”. At least one cause needs one."`);
});

test('a problem answered by a pattern that does not exist', () => {
  expect(
    report({
      'problems/loss-becomes-nan.mdx': problemFile({
        causes: '[{ cause: One., check: Look., patterns: [clipping] }, { cause: Two., check: Look., patterns: [attention] }]',
      }),
    }),
  ).toMatchInlineSnapshot(`"problems/loss-becomes-nan.mdx:5  This is answered by “clipping”, but no pattern has that name."`);
});

test('a pattern that introduces a problem that does not exist', () => {
  expect(report(recurrence({ introduces: '[{ problem: loss-becomes-nann, why: Because. }]' }))).toMatchInlineSnapshot(
    `"patterns/model/recurrence.mdx:13  This introduces “loss-becomes-nann”, but no problem has that name. Did you mean “loss-becomes-nan”?"`,
  );
});

test('a term owned by a pattern that does not exist', () => {
  expect(report({ 'glossary.yaml': '- term: Logit\n  definition: A score.\n  pattern: attenton\n' })).toMatchInlineSnapshot(
    `"glossary.yaml:3  “Logit” is owned by “attenton”, but no pattern has that name. Did you mean “attention”?"`,
  );
});

test('a term defined twice', () => {
  expect(
    report({ 'glossary.yaml': '- term: Logit\n  definition: A score.\n  pattern: attention\n- term: logit\n  definition: A score.\n  pattern: attention\n' }),
  ).toMatchInlineSnapshot(`"glossary.yaml:4  The term “logit” is defined twice."`);
});

test('a slug that was published and now leads nowhere', () => {
  expect(report({}, { published: ['patterns/attention', 'patterns/shortcut'] })).toMatchInlineSnapshot(
    `"published.txt:2  /patterns/shortcut/ was published and now leads nowhere. Add “formerly: [shortcut]” to the entry that took its place."`,
  );
});

test('a slug that moved is still alive', () => {
  expect(report(recurrence({ formerly: '[rnn]' }), { published: ['patterns/rnn'] })).toBe('');
});

test('one broken file is one fault, however many link to it', () => {
  expect(report({ [model('attention')]: patternFile({ confidence: 'certain' }) })).toMatchInlineSnapshot(
    `"patterns/model/attention.mdx:5  “confidence” cannot be “certain”. It is one of: established, promising, speculative."`,
  );
});
