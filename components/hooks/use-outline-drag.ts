import {
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isUpperHalf } from './is-upper-half';
import type { DragData } from './use-drag-source';

/** What is dragged to an outline: one of its own parts, or something kept. */
export type Dragged =
  | { readonly kind: 'draft-part'; readonly id: string }
  | { readonly kind: 'kept-snippet'; readonly snippetId: string };

/** Where it would be put: before or after a part, or at the end (null). */
export interface DropPlace {
  readonly id: string | null;
  readonly edge: 'before' | 'after';
}

function draggedIn(data: DragData): Dragged | null {
  if (data.kind === 'draft-part' && typeof data.id === 'string') return { kind: data.kind, id: data.id };
  if (data.kind === 'kept-snippet' && typeof data.snippetId === 'string')
    return { kind: data.kind, snippetId: data.snippetId };
  return null;
}

export interface DropTarget {
  readonly target: RefObject<HTMLElement>;
  /** On which side of it what is dragged over it would be put; null while nothing is. */
  readonly edge: DropPlace['edge'] | null;
}

/** A place where parts can be dropped: on either side of the part with this id, or at the end (null). */
export function useDropTarget(id: string | null): DropTarget {
  const target = useRef<HTMLElement>(null);
  const [edge, setEdge] = useState<DropPlace['edge'] | null>(null);
  useEffect(() => {
    if (!target.current) return;
    const follow = ({ self }: { self: { data: DragData } }) => setEdge(placeIn(self.data)?.edge ?? null);
    return dropTargetForElements({
      element: target.current,
      canDrop: ({ source }) => draggedIn(source.data) !== null,
      getData: ({ input, element }) => ({
        id,
        edge: id === null || isUpperHalf(element, input.clientY) ? 'before' : 'after',
      }),
      onDragEnter: follow,
      onDrag: follow,
      onDragLeave: () => setEdge(null),
      onDrop: () => setEdge(null),
    });
  }, [id]);
  return { target, edge };
}

function placeIn({ id, edge }: DragData): DropPlace | null {
  if (edge !== 'before' && edge !== 'after') return null;
  return { id: typeof id === 'string' ? id : null, edge };
}

/** Calls `onDrop` with what was dropped in the outline, and where. */
export function useDrops(onDrop: (dragged: Dragged, place: DropPlace) => void): void {
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => draggedIn(source.data) !== null,
        onDrop: ({ source, location }) => {
          const dragged = draggedIn(source.data);
          const place = placeIn(location.current.dropTargets[0]?.data ?? {});
          if (dragged && place) latest.current(dragged, place);
        },
      }),
    [],
  );
}
