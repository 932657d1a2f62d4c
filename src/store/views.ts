import type { RelationshipKind } from '../engine/model.ts'
import type { State, View } from './model.ts'

/** Which views a pair can have, by how its articles are related; the first is the one that it opens in. */
const VIEWS_OF: Readonly<Record<RelationshipKind, readonly View[]>> = {
  copy: ['desk', 'aligned', 'published', 'list'],
  'shared-source': ['aligned', 'published', 'desk', 'list'],
  independent: ['aligned', 'published', 'list'],
  'other-speech': ['themes', 'aligned', 'published', 'list'],
}

/** The views that a pair so related can have; first the one that it opens in. */
export function viewsFor(relationship: RelationshipKind): readonly View[] {
  return VIEWS_OF[relationship]
}

/** The view asked for, where a pair so related has it; else the one that it opens in. */
export function viewFor(relationship: RelationshipKind, asked: View | null): View {
  const views = viewsFor(relationship)
  return views.find((view) => view === asked) ?? views[0] ?? 'aligned'
}

/** What to ask for when another pair is opened: what the reader chose; nothing where they went with the first view. */
export function carriedView({ reading, view }: Pick<State, 'reading' | 'view'>): View | null {
  if (reading.kind !== 'ready') return view
  const { kind } = reading.value.comparison.relationship
  return view === viewFor(kind, null) ? null : view
}
