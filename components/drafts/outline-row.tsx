import { Icon } from '@/components/common/icon';
import { useDragSource } from '@/components/hooks/use-drag-source';
import { type Dragged, useDropTarget } from '@/components/hooks/use-outline-drag';
import type { RowEdits } from '@/components/hooks/use-row-edits';
import { t } from '@/utils/browser/i18n';
import type { OutlineRow as Row } from '@/utils/drafts/outline';
import type { Snippet } from '@/utils/snippets/snippet';
import { GrowingField } from './growing-field';
import { levelName } from './level-names';
import { OutlineButtons } from './outline-buttons';
import { OutlineSnippet } from './outline-snippet';

export interface OutlineRowProps extends Row {
  readonly snippet: Snippet | undefined;
  readonly name: string;
  /** Whether Tab reaches this row. */
  readonly isCurrent: boolean;
  readonly edits: RowEdits;
  /** Ids of what says which keys do what. */
  readonly keys: { readonly heading: string; readonly all: string };
}

/** One part of the outline, with its handle to drag it by. */
export function OutlineRow(props: OutlineRowProps) {
  const { part, number, depth, snippet, name, isCurrent, edits, keys } = props;
  const dragged: Dragged = { kind: 'draft-part', id: part.id };
  const source = useDragSource<HTMLSpanElement>(dragged);
  const { target, edge } = useDropTarget(part.id);
  const tabIndex = isCurrent ? 0 : -1;
  const takeRow = (element: HTMLElement | null) => {
    target.current = element;
    source.picture.current = element;
  };
  const field = {
    tabIndex,
    onText: (text: string, before: string) => edits.write(part.id, text, before),
    onGrasp: () => edits.hold(part.id),
  };
  return (
    <li
      ref={takeRow}
      class="outline-row"
      data-part={part.id}
      data-kind={part.kind}
      data-depth={depth}
      data-edge={edge ?? undefined}
      data-dragging={source.dragging}
    >
      <span ref={source.handle} class="outline-grip" title={t('draftDrag')} aria-hidden="true">
        <Icon name="grip" />
      </span>
      {part.kind === 'snippet' && <OutlineSnippet {...{ snippet, tabIndex }} describedBy={keys.all} />}
      {part.kind === 'paragraph' && (
        <GrowingField
          {...field}
          text={part.text}
          label={t('draftParagraphLabel')}
          placeholder="draftParagraphPlaceholder"
          describedBy={keys.all}
        />
      )}
      {part.kind === 'heading' && (
        <div class="outline-heading">
          {number !== null && <span aria-hidden="true">{number}</span>}
          <GrowingField
            {...field}
            oneLine
            text={part.text}
            label={`${levelName(part.level)} ${number ?? ''}`.trim()}
            placeholder="draftHeadingPlaceholder"
            describedBy={`${keys.heading} ${keys.all}`}
          />
        </div>
      )}
      <OutlineButtons {...{ part, name, tabIndex, edits }} />
    </li>
  );
}
