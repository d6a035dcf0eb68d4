import { Icon } from '@/components/common/icon';
import { MarkedText } from '@/components/common/marked-text';
import './match-card.css';

export interface CardTitleProps {
  readonly title: string;
  /** Words marked in it. */
  readonly words?: readonly string[];
  /** Of the title, where it is not the interface's. */
  readonly lang?: string;
  readonly heading?: 'h2' | 'h3';
  readonly open: boolean;
  /** Id of what it opens. */
  readonly details: string;
  readonly tabIndex: number;
  onToggle(): void;
}

/** A card's title, which opens and closes the card. */
export function CardTitle({ title, words = [], lang, heading: Heading = 'h3', ...toggle }: CardTitleProps) {
  const { open, details, tabIndex, onToggle } = toggle;
  return (
    <Heading class="match-card-title" {...(lang && { lang })}>
      <button
        type="button"
        tabIndex={tabIndex}
        aria-expanded={open}
        aria-controls={details}
        onClick={onToggle}
      >
        <Icon name="chevron" size={12} />
        <span>
          <MarkedText text={title} words={words} />
        </span>
      </button>
    </Heading>
  );
}
