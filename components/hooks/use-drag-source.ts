import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** What tells a drop target what is dragged. */
export type DragData = Readonly<Record<string | symbol, unknown>>;

export interface DragSource<Handle extends HTMLElement, Picture extends HTMLElement> {
  /** What is grasped. */
  readonly handle: RefObject<Handle>;
  /** What is seen going along. */
  readonly picture: RefObject<Picture>;
  readonly dragging: boolean;
}

/**
 * Something that can be dragged by its handle, where it has one. The handle alone is draggable: Firefox places no caret in
 * the fields of an element that is.
 */
export function useDragSource<
  Handle extends HTMLElement = HTMLElement,
  Picture extends HTMLElement = HTMLElement,
>(data: DragData): DragSource<Handle, Picture> {
  const handle = useRef<Handle>(null);
  const picture = useRef<Picture>(null);
  const [dragging, setDragging] = useState(false);
  const latest = useRef(data);
  latest.current = data;
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
