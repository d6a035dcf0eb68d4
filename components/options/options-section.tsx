import type { ComponentChildren } from 'preact';

export interface OptionsSectionProps {
  /** What its link in the navigation goes to. */
  readonly id: string;
  readonly heading: string;
  readonly intro?: string;
  readonly children: ComponentChildren;
}

/** One subject of the settings, under its heading. */
export function OptionsSection({ id, heading, intro, children }: OptionsSectionProps) {
  return (
    <section class="options-section" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {intro && <p class="options-intro muted">{intro}</p>}
      {children}
    </section>
  );
}
