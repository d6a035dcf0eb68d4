import { Icon, type IconName } from './icon';

export interface IconButtonProps {
  readonly icon: IconName;
  /** Read out, and shown on hovering. */
  readonly label: string;
  readonly small?: boolean;
  readonly disabled?: boolean;
  onClick(): void;
}

/** A square button with one icon, named for those who do not see it. */
export function IconButton({ icon, label, small = false, disabled = false, onClick }: IconButtonProps) {
  const size = small ? ' button-small' : '';
  return (
    <button
      type="button"
      class={`button button-quiet button-icon${size}`}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
