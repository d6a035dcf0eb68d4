import { Icon, type IconName } from './icon';

export interface IconButtonProps {
  readonly icon: IconName;
  /** Read out, and shown on hovering where there is no shorter tip. */
  readonly label: string;
  readonly tip?: string;
  readonly small?: boolean;
  /** Of the icon, in pixels. */
  readonly size?: number;
  readonly disabled?: boolean;
  /** -1 where a list with one tab stop holds it. */
  readonly tabIndex?: number;
  /** Whether it gets the focus when what had it goes with a stage; see `useStageFocus`. */
  readonly stageFocus?: boolean;
  onClick(): void;
}

/** A square button with one icon, named for those who do not see it. */
export function IconButton(props: IconButtonProps) {
  const {
    icon,
    label,
    tip = label,
    small = false,
    size,
    disabled = false,
    tabIndex,
    stageFocus,
    onClick,
  } = props;
  return (
    <button
      type="button"
      class={`button button-quiet button-icon${small ? ' button-small' : ''}`}
      aria-label={label}
      title={tip}
      disabled={disabled}
      {...(tabIndex !== undefined && { tabIndex })}
      data-stage-focus={stageFocus || undefined}
      onClick={onClick}
    >
      <Icon name={icon} size={size} />
    </button>
  );
}
