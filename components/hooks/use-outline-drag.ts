import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** What is dragged to an outline: one of its own parts, or something kept. */
export type Dragged =
  | { readonly kind: 'draft-part'; readonly id: string }
  | { readonly kind: 'kept-snippet'; readonly snippetId: string };

/** Where it would be put: before or after a part, or at the end (null). */
export interface DropPlace {
  readonly id: string | null;
  readonly edge: 'before' | 'after';
}

function draggedIn(data: Record<string | symbol, unknown>): Dragged | null {
  if (data.kind === 'draft-part' && typeof data.id === 'string') return { kind: data.kind, id: data.id };
  if (data.kind === 'kept-snippet' && typeof data.snippetId === 'string')
    return { kind: data.kind, snippetId: data.snippetId };
  return null;
}

export interface DragSource {
  /** What is grasped. */
  readonly handle: RefObject<HTMLElement>;
  /** What is seen going along. */
  readonly picture: RefObject<HTMLElement>;
  readonly dragging: boolean;
}

/**
 * Something that can be dragged by its handle. The handle alone is draggable: Firefox places no caret in the fields of an
 * element that is.
 */
export function useDragSource(dragged: Dragged): DragSource {
  const handle = useRef<HTMLElement>(null);
  const picture = useRef<HTMLElement>(null);
  const [dragging, setDragging] = useState(false);
  const latest = useRef(dragged);
  latest.current = dragged;
  useEffect(() => {
    if (!handle.current) return;
    return draggable({
      element: handle.current,
      getInitialData: () => ({ ...latest.current }),
      onGenerateDragPreview: ({ nativeSetDragImage }) => {
        if (picture.current) nativeSetDragImage?.(picture.current, 12, 12);
      },
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
  }, []);
  return { handle, picture, dragging };
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
    const follow = ({ self }: { self: { data: Record<string | symbol, unknown> } }) =>
      setEdge(placeIn(self.data)?.edge ?? null);
    return dropTargetForElements({
      element: target.current,
      canDrop: ({ source }) => draggedIn(source.data) !== null,
      getData: ({ input, element }) => ({
        id,
        edge: id === null ? 'before' : sideOf(element, input.clientY),
      }),
      onDragEnter: follow,
      onDrag: follow,
      onDragLeave: () => setEdge(null),
      onDrop: () => setEdge(null),
    });
  }, [id]);
  return { target, edge };
}

function sideOf(element: Element, clientY: number): DropPlace['edge'] {
  const { top, height } = element.getBoundingClientRect();
  return clientY < top + height / 2 ? 'before' : 'after';
}

function placeIn({ id, edge }: Record<string | symbol, unknown>): DropPlace | null {
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
