/** How patterns can be related. One end writes a relation; both ends show it. */
export const relations = {
  'builds-on': { from: 'Builds on', to: 'Makes possible', shape: 'acyclic' },
  refines: { from: 'A special form of', to: 'Special forms', shape: 'acyclic' },
  'alternative-to': { from: 'Instead of', to: 'Instead of', shape: 'symmetric' },
  'combines-with': { from: 'Goes well with', to: 'Goes well with', shape: 'symmetric' },
  'in-tension-with': { from: 'Pulls against', to: 'Pulls against', shape: 'symmetric' },
  repairs: { from: 'Repairs a side effect of', to: 'Its side effect is repaired by', shape: 'directed' },
} as const satisfies Record<string, RelationWording>;

interface RelationWording {
  /** The heading on the page of the pattern that wrote the relation. */
  from: string;
  /** The heading on the page of the pattern it points to. */
  to: string;
  /** Acyclic kinds order the language: what is built on is larger and is read first. */
  shape: 'acyclic' | 'symmetric' | 'directed';
}

export type RelationKind = keyof typeof relations;

export const relationKinds = Object.keys(relations) as [RelationKind, ...RelationKind[]];
