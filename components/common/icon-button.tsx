import { Icon, type IconName } from './icon';

export interface IconButtonProps {
  readonly icon: IconName;
  /** Read out, and shown on hovering. */
  readonly label: string;
  readonly small?: boolean;
  readonly disabled?: boolean;
  /** -1 where a list with one tab stop holds it. */
  readonly tabIndex?: number;
  /** Whether it gets the focus when what had it goes with a stage; see `useStageFocus`. */
  readonly stageFocus?: boolean;
  onClick(): void;
}

/** A square button with one icon, named for those who do not see it. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, small = false, disabled = false, tabIndex, stageFocus, onClick } = props;
  const size = small ? ' button-small' : '';
  return (
    <button
      type="button"
      class={`button button-quiet button-icon${size}`}
      aria-label={label}
      title={label}
      disabled={disabled}
      {...(tabIndex !== undefined && { tabIndex })}
      data-stage-focus={stageFocus || undefined}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
